package io.github.arazzocodegen.runtime.jsonpath;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes operands from literals, singular queries and functions (RFC 9535, sections 2.3.5.1 and 2.4). */
final class OperandCompiler {

    private OperandCompiler() {}

    static Operand compile(FunctionArgument argument) {
        if (argument instanceof Literal literal) {
            Object value =
                    literal.value() instanceof BigDecimal number ? JsonNumbers.simplest(number) : literal.value();
            return (evaluation, current) -> value;
        } else if (argument instanceof Parameter parameter) {
            int index = parameter.index();
            return (evaluation, current) -> evaluation.argument(index);
        } else if (argument instanceof Query query) {
            return singular(query);
        } else if (argument instanceof LegacyLength length) {
            Operand of = singular(length.query());
            return (evaluation, current) -> {
                Object value = of.of(evaluation, current);
                return value instanceof Map ? Values.member(value, LegacyLength.MEMBER) : Values.length(value);
            };
        } else if (argument instanceof FunctionExpression call) {
            return FunctionCompiler.operand(call);
        }
        throw new IllegalArgumentException("A test is no value: " + argument);
    }

    /** A singular query without a walk: most filters are comparisons of such, and this allocates nothing. */
    static Operand singular(Query query) {
        Selector[] way = query.segments().stream()
                .map(segment -> segment.selectors().get(0))
                .toArray(Selector[]::new);
        boolean fromRoot = query.identifier() == Query.Identifier.ROOT;
        return (evaluation, current) -> {
            Object value = fromRoot ? evaluation.root() : current;
            for (Selector step : way) {
                value = step(step, value, evaluation);
            }
            return value;
        };
    }

    private static @Nullable Object step(Selector step, @Nullable Object value, Evaluation evaluation) {
        if (step instanceof Selector.Name name) {
            return Values.member(value, name.name());
        }
        return step instanceof Selector.Given given
                ? child(value, evaluation.argument(given.index()))
                : element(value, ((Selector.Index) step).index());
    }

    /** The member of this name or the element of this index; {@link Values#NOTHING} for what is neither. */
    static @Nullable Object child(@Nullable Object value, @Nullable Object nameOrIndex) {
        if (nameOrIndex instanceof String name) {
            return Values.member(value, name);
        }
        if (nameOrIndex instanceof Long || nameOrIndex instanceof Integer) {
            return element(value, ((Number) nameOrIndex).longValue());
        }
        return Values.NOTHING;
    }

    private static @Nullable Object element(@Nullable Object value, long index) {
        if (!(value instanceof List<?> list)) {
            return Values.NOTHING;
        }
        long place = index < 0 ? list.size() + index : index;
        return place < 0 || place >= list.size() ? Values.NOTHING : list.get((int) place);
    }
}
