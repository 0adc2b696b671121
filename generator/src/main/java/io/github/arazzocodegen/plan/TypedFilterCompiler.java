package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.runtime.jsonpath.Comparand;
import io.github.arazzocodegen.runtime.jsonpath.ComparisonOperator;
import io.github.arazzocodegen.runtime.jsonpath.FunctionArgument;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExpression;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExtension;
import io.github.arazzocodegen.runtime.jsonpath.Literal;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression;
import io.github.arazzocodegen.runtime.jsonpath.Query;
import io.github.arazzocodegen.runtime.regex.IRegexp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the filters of queries out in Java (RFC 9535, section 2.3.5); see {@link TypedQueryCompiler}. */
final class TypedFilterCompiler {

    private static final JavaExpr BUDGET = JavaExpr.name("budget");
    private static final JavaType PATTERN = JavaType.of("java.util.regex", "Pattern");
    private static final JavaType I_REGEXP = RuntimeTypes.in("regex", "IRegexp");

    private static final Map<ComparisonOperator, ComparisonOperator> SWAPPED = Map.of(
            ComparisonOperator.EQUAL, ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL, ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS, ComparisonOperator.GREATER,
            ComparisonOperator.LESS_OR_EQUAL, ComparisonOperator.GREATER_OR_EQUAL,
            ComparisonOperator.GREATER, ComparisonOperator.LESS,
            ComparisonOperator.GREATER_OR_EQUAL, ComparisonOperator.LESS_OR_EQUAL);

    private final TypedQueryCompiler queries;
    private final Constants constants;
    private boolean matches;

    TypedFilterCompiler(TypedQueryCompiler queries, Constants constants) {
        this.queries = queries;
        this.constants = constants;
    }

    boolean hasMatches() {
        return matches;
    }

    /** @param current what {@code @} is */
    JavaExpr compile(LogicalExpression expression, TypedNode current) throws NoTypedForm {
        if (expression instanceof LogicalExpression.Or or) {
            return joined("||", or.operands(), current);
        } else if (expression instanceof LogicalExpression.And and) {
            return joined("&&", and.operands(), current);
        } else if (expression instanceof LogicalExpression.Not not) {
            return new JavaExpr.Not(compile(not.operand(), current));
        } else if (expression instanceof LogicalExpression.Existence existence) {
            return queries.exists(
                    queries.start(existence.query(), current), existence.query().segments());
        } else if (expression instanceof LogicalExpression.FunctionTest test) {
            return match(test.function(), current);
        }
        LogicalExpression.Comparison comparison = (LogicalExpression.Comparison) expression;
        return comparison.left() instanceof Literal literal
                ? comparison(
                        SWAPPED.getOrDefault(comparison.operator(), comparison.operator()),
                        comparison.right(),
                        literal,
                        current)
                : comparison(comparison.operator(), comparison.left(), literal(comparison.right()), current);
    }

    /** Two values that may both be absent, or null, are equal or not by what getters do not tell. */
    private static Literal literal(Comparand comparand) throws NoTypedForm {
        if (comparand instanceof Literal literal) {
            return literal;
        }
        throw new NoTypedForm();
    }

    private JavaExpr joined(String operator, List<LogicalExpression> operands, TypedNode current) throws NoTypedForm {
        List<JavaExpr> compiled = new ArrayList<>();
        for (LogicalExpression operand : operands) {
            compiled.add(compile(operand, current));
        }
        return JavaExprs.join(operator, compiled);
    }

    private JavaExpr match(FunctionExpression call, TypedNode current) throws NoTypedForm {
        FunctionArgument pattern = call.arguments().get(1);
        if (!(call.arguments().get(0) instanceof Query query)
                || !(pattern instanceof Literal literal)
                || !(literal.value() instanceof String regexp)
                || IRegexp.tryCompile(regexp).isEmpty()) {
            throw new NoTypedForm();
        }
        TypedNode value = value(query, current);
        if (!isText(value) || value.expression() instanceof JavaExpr.StaticCall) {
            throw new NoTypedForm();
        }
        matches = true;
        JavaExpr constant = constants.of(
                PATTERN, JavaExpr.staticCall(I_REGEXP, "compile", new JavaExpr.Text(regexp)), regexp, "PATTERN");
        String method = call.function() == FunctionExtension.MATCH ? "matches" : "find";
        List<JavaExpr> all = new ArrayList<>(value.present());
        all.add(BUDGET.call(method, constant, value.expression()));
        return JavaExprs.join("&&", all);
    }

    private TypedNode value(Query query, TypedNode current) throws NoTypedForm {
        return queries.value(queries.start(query, current), query.segments());
    }

    private JavaExpr comparison(ComparisonOperator operator, Comparand left, Literal right, TypedNode current)
            throws NoTypedForm {
        if (left instanceof Query query) {
            return comparison(operator, value(query, current), right);
        }
        if (left instanceof FunctionExpression call && right.value() instanceof BigDecimal number) {
            if (call.function() == FunctionExtension.COUNT && ComparisonCompiler.isLong(number)) {
                JavaExpr count = queries.count((Query) call.arguments().get(0), current);
                JavaExpr limit = new JavaExpr.Constant(number.toBigInteger().toString()
                        + (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0 ? "" : "L"));
                return new JavaExpr.Binary(operator.symbol(), count, limit);
            }
            if (call.function() == FunctionExtension.LENGTH && call.arguments().get(0) instanceof Query query) {
                return numbers(operator, size(value(query, current)), number);
            }
        }
        throw new NoTypedForm();
    }

    /** A string counts by its code points, which is another number. */
    private static TypedNode size(TypedNode node) throws NoTypedForm {
        if (!(node.type() instanceof ClientType.ListOf) && !(node.type() instanceof ClientType.MapOf)) {
            throw new NoTypedForm();
        }
        return new TypedNode(
                node.guards(),
                JavaExpr.staticCall(RuntimeTypes.ELEMENTS, "size", node.expression()),
                Scope.scalar("Integer"),
                null,
                true);
    }

    private static JavaExpr comparison(ComparisonOperator operator, TypedNode node, Literal literal)
            throws NoTypedForm {
        if (literal.value() instanceof BigDecimal number && isExactNumber(node)) {
            return numbers(operator, node, number);
        }
        boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if (!equality) {
            throw new NoTypedForm();
        }
        return equality(operator, node, equal(node, literal.value()));
    }

    private static JavaExpr equal(TypedNode node, @Nullable Object literal) throws NoTypedForm {
        if (literal instanceof String text && isText(node)) {
            return new JavaExpr.Text(text).call("equals", node.expression());
        }
        if (literal instanceof String text && node.type() instanceof ClientType.Enumeration enumeration) {
            String constant = enumeration.constants().get(text);
            if (constant != null && hasType(node, "string")) {
                return new JavaExpr.Binary(
                        "==", node.expression(), new JavaExpr.Member(enumeration.javaType(), constant));
            }
        }
        if (literal instanceof Boolean bool && node.type().javaType().equals(JavaType.lang("Boolean"))) {
            return new JavaExpr.Member(JavaType.lang("Boolean"), bool ? "TRUE" : "FALSE")
                    .call("equals", node.expression());
        }
        throw new NoTypedForm();
    }

    /** What is not there equals no literal. */
    private static JavaExpr equality(ComparisonOperator operator, TypedNode node, JavaExpr equal) {
        List<JavaExpr> all = new ArrayList<>(node.guards());
        if (operator == ComparisonOperator.EQUAL) {
            all.add(equal);
            return JavaExprs.join("&&", all);
        }
        if (all.isEmpty() && equal instanceof JavaExpr.Binary binary) {
            return new JavaExpr.Binary("!=", binary.left(), binary.right());
        }
        all.add(equal);
        return new JavaExpr.Not(JavaExprs.join("&&", all));
    }

    private static JavaExpr numbers(ComparisonOperator operator, TypedNode node, BigDecimal number) {
        JavaExpr limit = ConditionOperands.literal(number).expression();
        String method = switch (operator) {
            case EQUAL, NOT_EQUAL -> "equal";
            case LESS -> "less";
            case LESS_OR_EQUAL -> "lessOrEqual";
            case GREATER -> "greater";
            case GREATER_OR_EQUAL -> "greaterOrEqual";
        };
        JavaExpr compared = JavaExpr.staticCall(RuntimeTypes.COMPARISONS, method, node.expression(), limit);
        boolean negated = operator == ComparisonOperator.NOT_EQUAL;
        return equality(negated ? operator : ComparisonOperator.EQUAL, node, compared);
    }

    /** A binary number has lost digits that the evaluator would still see. */
    private static boolean isExactNumber(TypedNode node) {
        return node.type() instanceof ClientType.Scalar
                && Set.of("java.lang.Integer", "java.lang.Long", "java.math.BigInteger", "java.math.BigDecimal")
                        .contains(node.type().javaType().qualifiedName());
    }

    private static boolean isText(TypedNode node) {
        return node.type() instanceof ClientType.Scalar
                && node.type().javaType().equals(JavaType.lang("String"))
                && hasType(node, "string");
    }

    private static boolean hasType(TypedNode node, String type) {
        return node.schema() != null && node.schema().types().contains(type);
    }
}
