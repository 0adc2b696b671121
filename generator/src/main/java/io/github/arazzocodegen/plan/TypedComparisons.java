package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.runtime.jsonpath.ComparisonOperator;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExpression;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExtension;
import io.github.arazzocodegen.runtime.jsonpath.Literal;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes comparisons of filters out in Java (RFC 9535, section 2.3.5.2.2). What is not there equals nothing but its like. */
final class TypedComparisons {

    private static final JavaType OBJECTS = JavaType.of("java.util", "Objects");
    private static final JavaType BOOLEAN = JavaType.lang("Boolean");
    private static final JavaType STRING = JavaType.lang("String");

    private static final Map<ComparisonOperator, ComparisonOperator> SWAPPED = Map.of(
            ComparisonOperator.EQUAL, ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL, ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS, ComparisonOperator.GREATER,
            ComparisonOperator.LESS_OR_EQUAL, ComparisonOperator.GREATER_OR_EQUAL,
            ComparisonOperator.GREATER, ComparisonOperator.LESS,
            ComparisonOperator.GREATER_OR_EQUAL, ComparisonOperator.LESS_OR_EQUAL);

    private final TypedNumbers numbers;

    TypedComparisons(TypedNumbers numbers) {
        this.numbers = numbers;
    }

    /** The same comparison with its sides exchanged. */
    static LogicalExpression.Comparison swapped(LogicalExpression.Comparison comparison) {
        return new LogicalExpression.Comparison(
                SWAPPED.getOrDefault(comparison.operator(), comparison.operator()),
                /* left= */ comparison.right(),
                /* right= */ comparison.left(),
                comparison.span());
    }

    /** Whether it asks that a query selects something ({@code count(…) > 0}), or nothing, or null for neither. */
    static @Nullable Boolean asExistence(LogicalExpression.Comparison comparison, Literal literal) {
        boolean counts = comparison.left() instanceof FunctionExpression call
                && call.function() == FunctionExtension.COUNT
                && literal.value() instanceof BigDecimal;
        if (!counts) {
            return null;
        }
        boolean zero = BigDecimal.ZERO.compareTo((BigDecimal) literal.value()) == 0;
        boolean one = BigDecimal.ONE.compareTo((BigDecimal) literal.value()) == 0;
        return switch (comparison.operator()) {
            case GREATER, NOT_EQUAL -> zero ? Boolean.TRUE : null;
            case GREATER_OR_EQUAL -> one ? Boolean.TRUE : null;
            case EQUAL, LESS_OR_EQUAL -> zero ? Boolean.FALSE : null;
            case LESS -> one ? Boolean.FALSE : null;
        };
    }

    /** A comparison of a node, null if there can't be one, with a literal. */
    JavaExpr withLiteral(ComparisonOperator operator, @Nullable TypedNode node, @Nullable Object literal)
            throws NoTypedForm {
        if (operator == ComparisonOperator.NOT_EQUAL) {
            return JavaExprs.not(withLiteral(ComparisonOperator.EQUAL, node, literal));
        }
        if (node == null) {
            return JavaExprs.FALSE;
        }
        boolean strict = operator == ComparisonOperator.LESS || operator == ComparisonOperator.GREATER;
        if (literal == null) {
            return strict ? JavaExprs.FALSE : node.isNull();
        } else if (literal instanceof Boolean bool) {
            return strict ? JavaExprs.FALSE : isBoolean(node, bool);
        } else if (literal instanceof BigDecimal number) {
            return TypedNumbers.isNumber(node) ? numbers.compare(operator, node, number) : ofOtherType(node);
        }
        return withText(operator, node, (String) literal);
    }

    /** A value of another type than a literal does not equal it. What the client has no type for may be of any. */
    private static JavaExpr ofOtherType(TypedNode node) throws NoTypedForm {
        if (!node.isDecided() || node.type() instanceof ClientType.Enumeration) {
            throw new NoTypedForm();
        }
        return JavaExprs.FALSE;
    }

    private static JavaExpr isBoolean(TypedNode node, boolean literal) throws NoTypedForm {
        boolean untyped = node.type() instanceof ClientType.Untyped;
        if (!untyped && !node.type().javaType().equals(BOOLEAN)) {
            return ofOtherType(node);
        }
        JavaExpr constant = new JavaExpr.Member(BOOLEAN, literal ? "TRUE" : "FALSE");
        return guarded(node, constant.call("equals", node.expression()));
    }

    private static JavaExpr withText(ComparisonOperator operator, TypedNode node, String literal) throws NoTypedForm {
        boolean equality = operator == ComparisonOperator.EQUAL;
        if (equality && node.type() instanceof ClientType.Untyped) {
            return guarded(node, new JavaExpr.Text(literal).call("equals", node.expression()));
        }
        if (TypedNumbers.isNumber(node)
                || node.type().javaType().equals(BOOLEAN)
                || !(node.type() instanceof ClientType.Scalar || node.type() instanceof ClientType.Enumeration)) {
            return ofOtherType(node);
        }
        if (equality && node.type() instanceof ClientType.Enumeration enumeration) {
            String constant = enumeration.constants().get(literal);
            if (constant == null || !hasType(node, "string")) {
                throw new NoTypedForm();
            }
            JavaExpr member = new JavaExpr.Member(enumeration.javaType(), constant);
            return guarded(node, new JavaExpr.Binary("==", node.expression(), member));
        }
        TypedNode text = text(node);
        if (equality) {
            return guarded(node, new JavaExpr.Text(literal).call("equals", node.expression()));
        }
        // Java's order is that of UTF-16 units, which is that of characters where no surrogate meets a literal's
        // character.
        if (literal.chars().anyMatch(c -> c >= Character.MIN_SURROGATE)) {
            throw new NoTypedForm();
        }
        JavaExpr order = text.expression().call("compareTo", new JavaExpr.Text(literal));
        return guarded(text, new JavaExpr.Binary(operator.symbol(), order, new JavaExpr.Constant("0")));
    }

    /** A comparison of two nodes, null if there can't be one. */
    JavaExpr compile(ComparisonOperator operator, @Nullable TypedNode left, @Nullable TypedNode right)
            throws NoTypedForm {
        if (left == null || right == null) {
            throw new NoTypedForm();
        } else if (operator == ComparisonOperator.NOT_EQUAL) {
            return JavaExprs.not(compile(ComparisonOperator.EQUAL, left, right));
        } else if (TypedNumbers.isPrimitive(left) && TypedNumbers.isPrimitive(right)) {
            boolean boxed = left.expression() instanceof JavaExpr.Name || right.expression() instanceof JavaExpr.Name;
            if (!boxed) {
                return new JavaExpr.Binary(operator.symbol(), left.expression(), right.expression());
            }
        }
        boolean ordered =
                operator == ComparisonOperator.LESS_OR_EQUAL || operator == ComparisonOperator.GREATER_OR_EQUAL;
        if (ordered && (isThere(left) || isThere(right)) && areNumbers(left, right)) {
            String method = operator == ComparisonOperator.LESS_OR_EQUAL ? "lessOrEqual" : "greaterOrEqual";
            return JavaExpr.staticCall(RuntimeTypes.COMPARISONS, method, left.value(), right.value());
        }
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> equal(left, right);
            case LESS -> less(left, right);
            case GREATER -> less(right, left);
            case LESS_OR_EQUAL -> TypedQueryCompiler.either(List.of(less(left, right), equal(left, right)));
            case GREATER_OR_EQUAL -> TypedQueryCompiler.either(List.of(less(right, left), equal(left, right)));
        };
    }

    /** Null in both stands for the same in both, or in one of them is not possible. */
    private static JavaExpr equal(TypedNode left, TypedNode right) throws NoTypedForm {
        TypedNode.Absence a = left.absence();
        TypedNode.Absence b = right.absence();
        boolean never =
                (left.guards().isEmpty() && !a.possible()) || (right.guards().isEmpty() && !b.possible());
        if (!never && (a.jsonNull() || b.jsonNull())) {
            throw new NoTypedForm();
        }
        if (areNumbers(left, right)) {
            return JavaExpr.staticCall(RuntimeTypes.COMPARISONS, "equal", left.value(), right.value());
        }
        boolean booleans = left.type().javaType().equals(BOOLEAN)
                && right.type().javaType().equals(BOOLEAN);
        if (!booleans && never) {
            return equal(text(isThere(left) ? left : right).expression(), isThere(left) ? right : left);
        } else if (!booleans) {
            text(left);
            text(right);
        }
        boolean enums = left.type() instanceof ClientType.Enumeration || right.type() instanceof ClientType.Enumeration;
        if (enums && !left.type().equals(right.type())) {
            throw new NoTypedForm();
        }
        return JavaExpr.staticCall(OBJECTS, "equals", left.value(), right.value());
    }

    private static boolean isThere(TypedNode node) {
        return node.guards().isEmpty() && !node.absence().possible();
    }

    private static boolean areNumbers(TypedNode left, TypedNode right) {
        return TypedNumbers.isNumber(left) && TypedNumbers.isNumber(right);
    }

    private static JavaExpr equal(JavaExpr text, TypedNode node) throws NoTypedForm {
        TypedNode other = text(node);
        return node.type() instanceof ClientType.Enumeration
                ? guarded(other, text.call("equals", other.expression()))
                : guarded(node, text.call("equals", node.expression()));
    }

    private static JavaExpr less(TypedNode left, TypedNode right) throws NoTypedForm {
        if (areNumbers(left, right)) {
            return JavaExpr.staticCall(RuntimeTypes.COMPARISONS, "less", left.value(), right.value());
        }
        TypedNode a = text(left);
        TypedNode b = text(right);
        List<JavaExpr> all = new ArrayList<>(a.guards());
        all.addAll(b.guards());
        JavaExpr order = JavaExpr.staticCall(JavaExprs.UNICODE_ORDER, "compare", a.expression(), b.expression());
        all.add(new JavaExpr.Binary("<", order, new JavaExpr.Constant("0")));
        return JavaExprs.join("&&", all);
    }

    /** The text of a string or of a value of an enum, where it is there. */
    static TypedNode text(TypedNode node) throws NoTypedForm {
        boolean enumeration = node.type() instanceof ClientType.Enumeration;
        if (!hasType(node, "string") || !(enumeration || node.type().javaType().equals(STRING))) {
            throw new NoTypedForm();
        }
        TypedNode target = node.target();
        JavaExpr text = enumeration ? target.expression().call("toString") : target.expression();
        return TypedNode.computed(target.present(), text, Scope.scalar("String"));
    }

    /** How long a string is, or how many elements or members there are; null for what has no length. */
    static @Nullable TypedNode length(@Nullable TypedNode node) throws NoTypedForm {
        if (node == null || node.type() instanceof ClientType.ListOf || node.type() instanceof ClientType.MapOf) {
            return node == null
                    ? null
                    : TypedNode.computed(
                            node.target().present(), node.target().expression().call("size"), Scope.scalar("Integer"));
        }
        if (node.type() instanceof ClientType.Model
                || node.type() instanceof ClientType.Enumeration
                || hasType(node, "string")) {
            JavaExpr text = text(node).expression();
            JavaExpr length = text.call("codePointCount", new JavaExpr.Constant("0"), text.call("length"));
            return TypedNode.computed(text(node).guards(), length, Scope.scalar("Integer"));
        }
        ofOtherType(node);
        return null;
    }

    /** The same for {@code .length} of the legacy dialect, which of an object is its member of this name. */
    static @Nullable TypedNode legacyLength(@Nullable TypedNode node) throws NoTypedForm {
        if (node != null && (node.type() instanceof ClientType.Model || node.type() instanceof ClientType.MapOf)) {
            return node.member("length");
        }
        return length(node);
    }

    private static JavaExpr guarded(TypedNode node, JavaExpr test) {
        List<JavaExpr> all = new ArrayList<>(node.guards());
        all.add(test);
        return JavaExprs.join("&&", all);
    }

    private static boolean hasType(TypedNode node, String type) {
        return node.schema() == null
                ? node.type().javaType().equals(STRING)
                : node.schema().types().equals(Set.of(type));
    }
}
