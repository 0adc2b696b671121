package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.util.List;

/** Compiles criteria to Java conditions. */
final class ConditionCompiler {

    private final ReferenceCompiler references;
    private final ComparisonCompiler comparisons;
    private final QueryCompiler queries;

    ConditionCompiler(CriterionEnvironment environment) {
        this.references = new ReferenceCompiler(environment);
        this.comparisons = new ComparisonCompiler(this::operand);
        this.queries = new QueryCompiler(environment, references);
    }

    /** All of the criteria, which is true where there are none. */
    JavaExpr all(List<Criterion> criteria, Scope scope) {
        return criteria.stream()
                .map(criterion -> compile(criterion, scope))
                .reduce((a, b) -> new JavaExpr.Binary("&&", a, b))
                .orElse(JavaExprs.TRUE);
    }

    /** One criterion, whatever its type. */
    JavaExpr compile(Criterion criterion, Scope scope) {
        TypedCondition condition = criterion.condition();
        if (condition instanceof TypedCondition.Selects selects) {
            return queries.selects(selects, criterion.text(), scope);
        }
        if (condition instanceof TypedCondition.Matches matches) {
            return queries.matches(matches, criterion.text(), scope);
        }
        if (condition instanceof TypedCondition.MatchesBuilt matches) {
            return queries.matchesBuilt(matches, criterion.text(), scope);
        }
        if (condition instanceof TypedCondition.IsTrue isTrue) {
            return queries.isTrue(isTrue, criterion.text(), scope);
        }
        return compile(condition, scope);
    }

    private JavaExpr compile(TypedCondition condition, Scope scope) {
        if (condition instanceof TypedCondition.Or or) {
            return joined("||", or.operands(), scope);
        }
        if (condition instanceof TypedCondition.And and) {
            return joined("&&", and.operands(), scope);
        }
        if (condition instanceof TypedCondition.Not not) {
            return new JavaExpr.Not(compile(not.operand(), scope));
        }
        if (condition instanceof TypedCondition.Comparison comparison) {
            return comparisons.compile(comparison, scope);
        }
        return holds(operand(condition, scope));
    }

    private JavaExpr joined(String operator, List<TypedCondition> operands, Scope scope) {
        return operands.stream()
                .map(operand -> compile(operand, scope))
                .reduce((a, b) -> new JavaExpr.Binary(operator, a, b))
                .orElse(JavaExprs.TRUE);
    }

    private static JavaExpr holds(JavaValue value) {
        boolean isBoolean = value.type().javaType().equals(JavaType.lang("Boolean"));
        return isBoolean && !value.nullable()
                ? value.expression()
                : JavaExpr.staticCall(RuntimeTypes.COMPARISONS, "holds", value.expression());
    }

    private JavaValue operand(TypedCondition operand, Scope scope) {
        if (operand instanceof TypedCondition.Of of) {
            return references.compile(of.reference(), scope);
        }
        if (operand instanceof TypedCondition.Size size) {
            return ConditionOperands.size(references.compile(size.reference(), scope));
        }
        if (operand instanceof TypedCondition.Text text) {
            return OutputValues.compile(text.template(), references, scope);
        }
        if (operand instanceof TypedCondition.Literal literal) {
            return ConditionOperands.literal(literal.value());
        }
        return new JavaValue(compile(operand, scope), Scope.scalar("Boolean"), false);
    }
}
