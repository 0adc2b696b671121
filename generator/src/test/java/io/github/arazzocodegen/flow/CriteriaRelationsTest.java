package io.github.arazzocodegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.testing.Workflows;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaRelationsTest {

    private static final Criterion PLACE =
            criteria("$statusCode == 1", "$statusCode == 1").get(0).get(0);

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
            $statusCode == 200                  → $statusCode == 201                  → true
            $statusCode == 200                  → $statusCode == 200                  → false
            $statusCode == 200                  → $statusCode != 200                  → true
            $statusCode != 200                  → $statusCode != 201                  → false
            $statusCode < 300                   → $statusCode >= 300                  → true
            $statusCode <= 300                  → $statusCode >= 300                  → false
            $statusCode < 300                   → $statusCode > 100                   → false
            300 > $statusCode                   → 300 <= $statusCode                  → false
            $statusCode == 200 && $method == 'a'→ $statusCode == 201 && $method == 'b'→ true
            $statusCode == 200 || $method == 'a'→ $statusCode == 201                  → false
            !($statusCode == 200)               → $statusCode == 200                  → false
            $statusCode == 200                  → $inputs.long == 201                 → false
            $inputs.long == 5                   → $inputs.long == 6                   → true
            $inputs.long == 5                   → $inputs.int == 6                    → false
            $method == 'a'                      → $method == 'b'                      → false
            """)
    void criteriaAreProvenToExcludeEachOtherOrNot(String first, String second, boolean proven) {
        List<List<Criterion>> criteria = criteria(first, second);
        assertThat(CriteriaRelations.exclude(criteria.get(0), criteria.get(1))).isEqualTo(proven);
        assertThat(CriteriaRelations.exclude(criteria.get(1), criteria.get(0))).isEqualTo(proven);
        assertThat(CriteriaRelations.exclude(List.of(), criteria.get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
            $statusCode >= 500                  → $statusCode == 503                  → true
            $statusCode == 503                  → $statusCode >= 500                  → false
            $statusCode == 503                  → $statusCode == 503 && $method == 'a'→ true
            $statusCode == 503 && $method == 'a'→ $statusCode == 503                  → false
            $method == 'a'                      → $method == 'a'                      → true
            $statusCode != 404                  → $statusCode == 503                  → true
            $statusCode < 500                   → $statusCode <= 500                  → false
            $statusCode == 500 || $method == 'a'→ $statusCode == 500                  → false
            """)
    void criteriaAreProvenToHoldWhereverOthersDo(String one, String other, boolean proven) {
        List<List<Criterion>> criteria = criteria(one, other);
        assertThat(CriteriaRelations.covers(criteria.get(0), criteria.get(1))).isEqualTo(proven);
    }

    @Property
    void whatIsProvenToCoverHoldsWhereverTheOtherDoes(
            @ForAll("comparisons") List<TypedCondition.Comparison> one,
            @ForAll("comparisons") List<TypedCondition.Comparison> other) {
        if (CriteriaRelations.covers(asCriteria(one), asCriteria(other))) {
            assertThat(IntStream.rangeClosed(-60, 60).mapToObj(tenth -> BigDecimal.valueOf(tenth, 1)))
                    .allMatch(value -> other.stream().anyMatch(c -> !holds(c, value))
                            || one.stream().allMatch(c -> holds(c, value)));
        }
    }

    @Property
    void nothingSatisfiesBothOfWhatIsProvenToExcludeEachOther(
            @ForAll("comparisons") List<TypedCondition.Comparison> first,
            @ForAll("comparisons") List<TypedCondition.Comparison> second) {
        boolean both = IntStream.rangeClosed(-60, 60)
                .mapToObj(tenth -> BigDecimal.valueOf(tenth, 1))
                .anyMatch(value -> first.stream().allMatch(c -> holds(c, value))
                        && second.stream().allMatch(c -> holds(c, value)));
        if (both) {
            assertThat(CriteriaRelations.exclude(asCriteria(first), asCriteria(second)))
                    .isFalse();
        } else if (first.size() == 1 && second.size() == 1) {
            assertThat(CriteriaRelations.exclude(asCriteria(first), asCriteria(second)))
                    .isTrue();
        }
    }

    @Property
    void whatIsProvenToBeCoveredIsCoveredAndTheRestIsNot(
            @ForAll("comparisons") List<TypedCondition.Comparison> first,
            @ForAll("comparisons") List<TypedCondition.Comparison> second) {
        List<TypedCondition.Comparison> all =
                Stream.of(first, second).flatMap(List::stream).toList();
        boolean covered = IntStream.rangeClosed(-60, 60)
                .mapToObj(tenth -> BigDecimal.valueOf(tenth, 1))
                .allMatch(value -> all.stream().anyMatch(c -> holds(c, value)));

        List<List<Criterion>> alternatives =
                all.stream().map(c -> asCriteria(List.of(c))).toList();

        assertThat(CriteriaRelations.covered(alternatives)).hasSize(covered ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
            $statusCode < 300                   → $statusCode >= 300                  → true
            $statusCode == 200                  → $statusCode == 201                  → false
            $inputs.long > 0                    → $inputs.long <= 0                   → true
            $inputs.long > 0                    → $inputs.int <= 0                    → false
            $method == 'a'                      → $method != 'a'                      → false
            """)
    void criteriaAreProvenToCoverAllCasesOrNot(String first, String second, boolean proven) {
        assertThat(CriteriaRelations.covered(criteria(first, second)).isEmpty()).isNotEqualTo(proven);
    }

    private static List<Criterion> asCriteria(List<TypedCondition.Comparison> comparisons) {
        return comparisons.stream()
                .map(comparison -> new Criterion("", comparison, PLACE.location()))
                .toList();
    }

    private static boolean holds(TypedCondition.Comparison comparison, BigDecimal value) {
        Object limit = ((TypedCondition.Literal) comparison.right()).value();
        int compared = value.compareTo((BigDecimal) limit);
        return switch (comparison.operator()) {
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
        };
    }

    @Provide
    static Arbitrary<List<TypedCondition.Comparison>> comparisons() {
        Arbitrary<BigDecimal> limits = Arbitraries.integers().between(-4, 4).map(BigDecimal::valueOf);
        return Combinators.combine(Arbitraries.of(Operator.class), limits)
                .as((operator, limit) -> new TypedCondition.Comparison(
                        operator, new TypedCondition.Of(new Reference.StatusCode()), new TypedCondition.Literal(limit)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static List<List<Criterion>> criteria(String first, String second) {
        return Workflows.steps("""
                - stepId: s
                  operationId: listThings
                  onSuccess:
                  - {name: a, type: end, criteria: [{condition: %s}]}
                  - {name: b, type: end, criteria: [{condition: %s}]}
                """.formatted(Workflows.quoted(first), Workflows.quoted(second)))
                .typed()
                .steps()
                .get(0)
                .onSuccess()
                .stream()
                .map(Action::criteria)
                .toList();
    }
}
