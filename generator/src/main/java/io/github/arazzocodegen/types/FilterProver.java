package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.runtime.jsonpath.Comparand;
import io.github.arazzocodegen.runtime.jsonpath.ComparisonOperator;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExpression;
import io.github.arazzocodegen.runtime.jsonpath.FunctionExtension;
import io.github.arazzocodegen.runtime.jsonpath.Literal;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression;
import io.github.arazzocodegen.runtime.jsonpath.Query;
import io.github.arazzocodegen.runtime.jsonpath.Selector;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves of filters that they hold for every element that the schema describes, or for none (RFC 9535, section 2.3.5). */
final class FilterProver {

    /** Stands for a query that selects nothing. */
    private static final Object NOTHING = new Object();

    private final QueryChecker queries;

    FilterProver(QueryChecker queries) {
        this.queries = queries;
    }

    /** What a filter lets through of these elements, null for elements of which nothing is known. */
    @Nullable
    List<Schema> selected(Selector.Filter filter, @Nullable List<Schema> elements) {
        Boolean holds = holds(filter.expression(), elements);
        if (holds == null || elements == null || elements.isEmpty()) {
            return elements;
        }
        queries.warn(
                DiagnosticCode.POINTLESS_FILTER,
                filter.span(),
                holds ? "this filter holds for every element" : "this filter never selects anything",
                "that is what the schema says of the elements");
        return holds ? elements : List.of();
    }

    private @Nullable Boolean holds(LogicalExpression expression, @Nullable List<Schema> current) {
        if (expression instanceof LogicalExpression.Or or) {
            return until(true, or.operands(), current);
        } else if (expression instanceof LogicalExpression.And and) {
            return until(false, and.operands(), current);
        } else if (expression instanceof LogicalExpression.Not not) {
            Boolean operand = holds(not.operand(), current);
            return operand == null ? null : Boolean.valueOf(!operand);
        } else if (expression instanceof LogicalExpression.Existence existence) {
            List<Schema> nodes = queries.nodes(existence.query(), current);
            boolean isElement = existence.query().segments().isEmpty();
            if (nodes != null && nodes.isEmpty()) {
                return false;
            }
            return isElement ? Boolean.TRUE : null;
        } else if (expression instanceof LogicalExpression.FunctionTest test) {
            boolean noText = test.function().arguments().stream()
                    .anyMatch(argument -> argument instanceof Comparand c && isNoText(c, current));
            return noText ? Boolean.FALSE : null;
        }
        return compared((LogicalExpression.Comparison) expression, current);
    }

    /** The value that decides ({@code true} for or), its opposite, or null where it is open. */
    private @Nullable Boolean until(
            boolean deciding, List<LogicalExpression> operands, @Nullable List<Schema> current) {
        boolean open = false;
        boolean decided = false;
        for (LogicalExpression operand : operands) {
            Boolean holds = holds(operand, current);
            open |= holds == null;
            decided |= holds != null && holds == deciding;
        }
        return decided ? Boolean.valueOf(deciding) : open ? null : Boolean.valueOf(!deciding);
    }

    private @Nullable Boolean compared(LogicalExpression.Comparison comparison, @Nullable List<Schema> current) {
        Object left = value(comparison.left(), current);
        Object right = value(comparison.right(), current);
        ComparisonOperator operator = comparison.operator();
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return holds(operator, a.compareTo(b));
        }
        boolean different = left != null && right != null && kind(left) != kind(right);
        if (different || (left == NOTHING && right == NOTHING)) {
            boolean equal = !different;
            return switch (operator) {
                case EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL -> equal;
                case NOT_EQUAL -> !equal;
                case LESS, GREATER -> false;
            };
        }
        return null;
    }

    private static boolean holds(ComparisonOperator operator, int compared) {
        return switch (operator) {
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
        };
    }

    /** A number, or a class that stands for all values of a kind; null where nothing is known. */
    private @Nullable Object value(Comparand comparand, @Nullable List<Schema> current) {
        if (comparand instanceof Literal literal) {
            return literal.value() instanceof BigDecimal number ? number : literalKind(literal.value());
        } else if (comparand instanceof Query query) {
            List<Schema> nodes = queries.nodes(query, current);
            return nodes == null ? null : nodes.isEmpty() ? NOTHING : kindOf(nodes);
        } else if (comparand instanceof FunctionExpression call
                && call.arguments().get(0) instanceof Query query) {
            List<Schema> nodes = queries.nodes(query, current);
            boolean none = nodes != null && nodes.isEmpty();
            return !none ? null : call.function() == FunctionExtension.COUNT ? BigDecimal.ZERO : NOTHING;
        }
        return null;
    }

    private static @Nullable Object literalKind(@Nullable Object literal) {
        return literal instanceof String ? String.class : literal instanceof Boolean ? Boolean.class : null;
    }

    private static Object kind(Object value) {
        return value instanceof BigDecimal ? Number.class : value;
    }

    /** The kind that all values of these schemas have, where they may be absent but not null: absent differs too. */
    private static @Nullable Object kindOf(List<Schema> nodes) {
        Object kind = null;
        for (Schema node : nodes) {
            Object own = switch (ValueType.of(node).kind()) {
                case STRING -> String.class;
                case BOOLEAN -> Boolean.class;
                case INTEGER, NUMBER -> Number.class;
                default -> null;
            };
            if (own == null || (kind != null && kind != own)) {
                return null;
            }
            kind = own;
        }
        return kind;
    }

    private boolean isNoText(Comparand comparand, @Nullable List<Schema> current) {
        Object value = value(comparand, current);
        return value != null && value != String.class;
    }
}
