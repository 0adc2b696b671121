package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proves how two lists of criteria relate, where each compares the same value with a number, or both are the same. */
final class CriteriaRelations {

    private record Bound(TypedCondition value, Operator operator, BigDecimal limit) {}

    private CriteriaRelations() {}

    /** Whether the criteria of two actions surely never hold together. */
    static boolean exclude(List<Criterion> first, List<Criterion> second) {
        return first.stream()
                .flatMap(c -> bounds(c.condition()))
                .anyMatch(
                        a -> second.stream().flatMap(c -> bounds(c.condition())).anyMatch(b -> exclude(a, b)));
    }

    /** Whether the criteria of one action surely hold wherever those of another do. */
    static boolean covers(List<Criterion> one, List<Criterion> other) {
        return one.stream().allMatch(criterion -> other.stream().anyMatch(o -> covers(criterion, o)));
    }

    /**
     * The values of which the criteria, one list for each action, leave no case open, as long as they are there: {@code > 0}
     * and {@code == 0} of a size.
     */
    static List<TypedCondition> covered(List<List<Criterion>> alternatives) {
        List<Bound> bounds = alternatives.stream()
                .filter(criteria ->
                        criteria.size() == 1 && criteria.get(0).condition() instanceof TypedCondition.Comparison)
                .flatMap(criteria -> bounds(criteria.get(0).condition()))
                .toList();
        return bounds.stream()
                .map(Bound::value)
                .distinct()
                .filter(value -> isCovered(
                        value,
                        bounds.stream().filter(b -> b.value().equals(value)).toList()))
                .toList();
    }

    private static boolean isCovered(TypedCondition value, List<Bound> bounds) {
        Stream<BigDecimal> cases = bounds.stream().flatMap(a -> bounds.stream().flatMap(b -> samples(a, b)));
        return cases.filter(s -> s.signum() >= 0 || !(value instanceof TypedCondition.Size))
                .allMatch(s -> bounds.stream().anyMatch(bound -> holds(bound, s)));
    }

    private static boolean covers(Criterion one, Criterion other) {
        List<Bound> weaker = bounds(one.condition()).toList();
        return one.condition().equals(other.condition())
                || (weaker.size() == 1
                        && one.condition() instanceof TypedCondition.Comparison
                        && bounds(other.condition()).anyMatch(bound -> implies(bound, weaker.get(0))));
    }

    private static Stream<Bound> bounds(TypedCondition condition) {
        if (condition instanceof TypedCondition.And and) {
            return and.operands().stream().flatMap(CriteriaRelations::bounds);
        }
        if (condition instanceof TypedCondition.Comparison comparison) {
            Bound bound = bound(comparison);
            return bound == null ? Stream.of() : Stream.of(bound);
        }
        return Stream.of();
    }

    private static @Nullable Bound bound(TypedCondition.Comparison comparison) {
        boolean counted =
                comparison.left() instanceof TypedCondition.Of || comparison.left() instanceof TypedCondition.Size;
        return counted
                        && comparison.right() instanceof TypedCondition.Literal literal
                        && literal.value() instanceof BigDecimal limit
                ? new Bound(comparison.left(), comparison.operator(), limit)
                : null;
    }

    private static boolean exclude(Bound a, Bound b) {
        return a.value().equals(b.value()) && samples(a, b).noneMatch(s -> holds(a, s) && holds(b, s));
    }

    private static boolean implies(Bound a, Bound b) {
        return a.value().equals(b.value()) && samples(a, b).allMatch(s -> !holds(a, s) || holds(b, s));
    }

    private static Stream<BigDecimal> samples(Bound a, Bound b) {
        // Between and at the two limits lies every case that can tell two comparisons with them apart.
        BigDecimal low = a.limit().min(b.limit());
        BigDecimal high = a.limit().max(b.limit());
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
        return Stream.of(low.subtract(BigDecimal.ONE), low, middle, high, high.add(BigDecimal.ONE));
    }

    private static boolean holds(Bound bound, BigDecimal value) {
        int compared = value.compareTo(bound.limit());
        return switch (bound.operator()) {
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
        };
    }
}
