package io.github.arazzocodegen.runtime.jsonpath;

import java.util.List;

/** What a filter tests (RFC 9535, section 2.3.5.1, {@code logical-expr}). */
public sealed interface LogicalExpression extends FunctionArgument {

    /** {@code a || b}, of two or more. */
    record Or(List<LogicalExpression> operands, Span span) implements LogicalExpression {
        public Or {
            operands = List.copyOf(operands);
        }
    }

    /** {@code a && b}, of two or more. */
    record And(List<LogicalExpression> operands, Span span) implements LogicalExpression {
        public And {
            operands = List.copyOf(operands);
        }
    }

    /** {@code !a} */
    record Not(LogicalExpression operand, Span span) implements LogicalExpression {}

    /** {@code a == b} and the like (section 2.3.5.2.2). */
    record Comparison(ComparisonOperator operator, Comparand left, Comparand right, Span span)
            implements LogicalExpression {}

    /** Whether a query selects something (section 2.3.5.2.1). */
    record Existence(Query query, Span span) implements LogicalExpression {}

    /** A function whose result is true or false, {@code match(@.a, 'b.*')}. */
    record FunctionTest(FunctionExpression function, Span span) implements LogicalExpression {}
}
