package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.runtime.jsonpath.Comparand;
import io.github.arazzocodegen.runtime.jsonpath.FunctionArgument;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExpression;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExtension;
import io.github.arazzocodegen.runtime.jsonpath.LegacyLength;
import io.github.arazzocodegen.runtime.jsonpath.Literal;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression;
import io.github.arazzocodegen.runtime.jsonpath.Parameter;
import io.github.arazzocodegen.runtime.jsonpath.Query;
import io.github.arazzocodegen.runtime.regex.IRegexp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the filters of queries out in Java (RFC 9535, section 2.3.5); see {@link TypedQueryCompiler}. */
final class TypedFilterCompiler {

    private static final JavaType PATTERN = JavaType.of("java.util.regex", "Pattern");
    private static final JavaType I_REGEXP = RuntimeTypes.in("regex", "IRegexp");

    private final TypedQueryCompiler queries;
    private final List<TypedNode> arguments;
    private final Constants constants;
    private final TypedComparisons comparisons;
    private boolean matches;

    TypedFilterCompiler(TypedQueryCompiler queries, List<TypedNode> arguments, Constants constants) {
        this.queries = queries;
        this.arguments = arguments;
        this.constants = constants;
        this.comparisons = new TypedComparisons(new TypedNumbers(constants));
    }

    boolean hasMatches() {
        return matches;
    }

    /** @param current what {@code @} is */
    JavaExpr compile(LogicalExpression expression, TypedNode current) throws NoTypedForm {
        if (expression instanceof LogicalExpression.Or or) {
            return TypedQueryCompiler.either(all(or.operands(), current));
        } else if (expression instanceof LogicalExpression.And and) {
            return JavaExprs.join("&&", all(and.operands(), current));
        } else if (expression instanceof LogicalExpression.Not not) {
            return JavaExprs.not(compile(not.operand(), current));
        } else if (expression instanceof LogicalExpression.Existence existence) {
            return queries.exists(existence.query(), current);
        } else if (expression instanceof LogicalExpression.FunctionTest test) {
            return match(test.function(), current);
        }
        return comparison((LogicalExpression.Comparison) expression, current);
    }

    private List<JavaExpr> all(List<LogicalExpression> operands, TypedNode current) throws NoTypedForm {
        List<JavaExpr> compiled = new ArrayList<>();
        for (LogicalExpression operand : operands) {
            compiled.add(compile(operand, current));
        }
        return compiled;
    }

    private JavaExpr match(FunctionExpression call, TypedNode current) throws NoTypedForm {
        if (!(call.arguments().get(1) instanceof Literal literal)
                || !(literal.value() instanceof String regexp)
                || IRegexp.tryCompile(regexp).isEmpty()) {
            throw new NoTypedForm();
        }
        TypedNode value = operand(call.arguments().get(0), current);
        if (value == null) {
            return JavaExprs.FALSE;
        }
        TypedNode text = TypedComparisons.text(value);
        matches = true;
        JavaExpr constant = constants.of(
                PATTERN, JavaExpr.staticCall(I_REGEXP, "compile", new JavaExpr.Text(regexp)), regexp, "PATTERN");
        String method = call.function() == FunctionExtension.MATCH ? "matches" : "find";
        List<JavaExpr> all = new ArrayList<>(text.guards());
        all.add(JavaExprs.BUDGET.call(method, constant, text.expression()));
        return JavaExprs.join("&&", all);
    }

    private JavaExpr comparison(LogicalExpression.Comparison comparison, TypedNode current) throws NoTypedForm {
        Comparand left = comparison.left();
        Comparand right = comparison.right();
        if (left instanceof Literal && right instanceof Literal) {
            throw new NoTypedForm();
        } else if (left instanceof Literal literal) {
            return literal(TypedComparisons.swapped(comparison), literal, current);
        } else if (right instanceof Literal literal) {
            return literal(comparison, literal, current);
        }
        return comparisons.compile(comparison.operator(), operand(left, current), operand(right, current));
    }

    private JavaExpr literal(LogicalExpression.Comparison comparison, Literal literal, TypedNode current)
            throws NoTypedForm {
        Boolean selects = TypedComparisons.asExistence(comparison, literal);
        if (selects != null) {
            FunctionExpression count = (FunctionExpression) comparison.left();
            JavaExpr exists = queries.exists((Query) count.arguments().get(0), current);
            return selects ? exists : JavaExprs.not(exists);
        }
        return comparisons.withLiteral(comparison.operator(), operand(comparison.left(), current), literal.value());
    }

    /** What gives a value to a comparison or a function; null if it can't have one. */
    private @Nullable TypedNode operand(FunctionArgument operand, TypedNode current) throws NoTypedForm {
        if (operand instanceof Query query) {
            return queries.value(query, current);
        } else if (operand instanceof Parameter parameter) {
            return arguments.get(parameter.index());
        } else if (operand instanceof LegacyLength length) {
            return TypedComparisons.legacyLength(queries.value(length.query(), current));
        } else if (operand instanceof FunctionExpression call) {
            return result(call, current);
        }
        throw new NoTypedForm();
    }

    private @Nullable TypedNode result(FunctionExpression call, TypedNode current) throws NoTypedForm {
        FunctionArgument argument = call.arguments().get(0);
        return switch (call.function()) {
            case LENGTH -> TypedComparisons.length(operand(argument, current));
            case VALUE -> queries.only((Query) argument, current);
            case COUNT -> TypedNode.computed(List.of(), queries.count((Query) argument, current), Scope.scalar("Long"));
            case MATCH, SEARCH -> throw new IllegalArgumentException("A test is no value: " + call);
        };
    }
}
