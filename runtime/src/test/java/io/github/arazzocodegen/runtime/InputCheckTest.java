package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InputCheckTest {

    private enum Color {
        RED
    }

    @ParameterizedTest
    @MethodSource
    void valuesThatAreAskedForPass(Executable check) {
        assertThatCode(check::execute).doesNotThrowAnyException();
    }

    static Stream<Executable> valuesThatAreAskedForPass() {
        return Stream.of(
                () -> text("ab").minLength(2).maxLength(2),
                // One character, though two of Java's.
                () -> text("\uD83D\uDE00").minLength(1).maxLength(1),
                () -> text(URI.create("https://a.example")).pattern("^https:"),
                () -> text("line one\nx").pattern("one"),
                () -> text(null).minLength(5).pattern("x").oneOf("a"),
                () -> number(5).minimum(5).maximum(5).multipleOf(5),
                () -> number(5L).exclusiveMinimum(4).exclusiveMaximum(6),
                () -> number(0.3).multipleOf(new BigDecimal("0.1")),
                () -> number(new BigDecimal("1E+300")).multipleOf(8000).oneOf(new BigDecimal("1E+300")),
                () -> number(new BigDecimal("0.0")).multipleOf(3).oneOf(0),
                () -> number(BigInteger.TWO.pow(70)).minimum(Long.MAX_VALUE),
                () -> number(null).minimum(7).multipleOf(3),
                () -> list(List.of("a", "b")).minItems(2).maxItems(2).uniqueItems(),
                () -> list(null)
                        .minItems(1)
                        .uniqueItems()
                        .each((at, element) -> text(element).minLength(100)),
                () -> list(Arrays.asList(null, "ab"))
                        .each((at, element) -> text(element).minLength(2)),
                () -> map(Map.of("a", 1)).minProperties(1).maxProperties(1),
                () -> map(null).minProperties(1),
                () -> value("a").type("integer", "string").oneOf(1, "a"),
                () -> value(2.0).type("integer").oneOf(2),
                () -> value(Color.RED).type("string"),
                () -> value(List.of()).type("array"),
                () -> value(Map.of()).type("object"),
                () -> value(null).type("string").oneOf("a"));
    }

    @ParameterizedTest
    @MethodSource
    void otherValuesAreRefusedWithWhatIsAsked(Executable check, String message) {
        assertThatThrownBy(check::execute)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("workflow 'w': input " + message);
    }

    static Stream<Arguments> otherValuesAreRefusedWithWhatIsAsked() {
        return Stream.of(
                refused(() -> text("").minLength(1), "'in' must not be empty"),
                refused(() -> text("a").minLength(2), "'in' must have at least 2 characters"),
                refused(() -> text("ab").maxLength(1), "'in' must have at most 1 character"),
                refused(() -> text("b").pattern("^a"), "'in' must match the pattern ^a"),
                refused(() -> text("a\n").pattern("^a$"), "'in' must match the pattern ^a$"),
                refused(() -> text("a".repeat(5000)).pattern("^(a+)+b"), "'in' must match the pattern ^(a+)+b"),
                refused(() -> text("A").oneOf("a", "b"), "'in' must be one of a, b"),
                refused(() -> text("A").oneOf("a"), "'in' must be a"),
                refused(() -> number(4).minimum(5), "'in' must be at least 5"),
                refused(() -> number(6).maximum(5), "'in' must be at most 5"),
                refused(() -> number(5).exclusiveMinimum(5), "'in' must be greater than 5"),
                refused(() -> number(1.5).exclusiveMaximum(new BigDecimal("1.5")), "'in' must be less than 1.5"),
                refused(() -> number(7).multipleOf(5), "'in' must be a multiple of 5"),
                refused(() -> number(7.5).multipleOf(1), "'in' must be a whole number"),
                refused(() -> number(3).multipleOf(5), "'in' must be a multiple of 5"),
                refused(() -> number(new BigDecimal("1E+999999999")).multipleOf(5), "'in' must be a multiple of 5"),
                refused(() -> number(Double.NaN).minimum(0), "'in' must be at least 0"),
                refused(() -> number(Double.POSITIVE_INFINITY).maximum(0), "'in' must be at most 0"),
                refused(() -> number(6).oneOf(1, 5), "'in' must be one of 1, 5"),
                refused(() -> list(List.of()).minItems(1), "'in' must not be empty"),
                refused(() -> list(List.of(1)).minItems(2), "'in' must have at least 2 elements"),
                refused(() -> list(List.of(1, 2)).maxItems(1), "'in' must have at most 1 element"),
                refused(() -> list(List.of(1, 1.0)).uniqueItems(), "'in' must not have an element twice"),
                refused(
                        () -> list(List.of(List.of(1), List.of(1.0))).uniqueItems(),
                        "'in' must not have an element twice"),
                refused(
                        () -> list(List.of("ab", "c"))
                                .each((at, element) ->
                                        Checks.text("w", at, element).minLength(2)),
                        "'in/1' must have at least 2 characters"),
                refused(() -> map(Map.of()).minProperties(1), "'in' must not be empty"),
                refused(() -> map(Map.of()).minProperties(2), "'in' must have at least 2 members"),
                refused(() -> map(Map.of("a", 1)).maxProperties(0), "'in' must have at most 0 members"),
                refused(
                        () -> map(Map.of("a", 1))
                                .each((at, member) ->
                                        Checks.value("w", at, member).type("string")),
                        "'in/a' must be of type string"),
                refused(() -> value(2.5).type("integer", "string"), "'in' must be of type integer or string"),
                refused(() -> value(List.of()).type("string"), "'in' must be of type string"),
                refused(() -> value("a").type("object"), "'in' must be of type object"));
    }

    @Test
    void structuresAreEqualWhereTheirNumbersAre() {
        assertThatCode(() -> value(Map.of("a", List.of(1))).oneOf(Map.of("a", List.of(new BigDecimal("1.0")))))
                .doesNotThrowAnyException();
    }

    private static Arguments refused(Executable check, String message) {
        return arguments(check, message);
    }

    private static TextCheck text(Object value) {
        return Checks.text("w", "in", value);
    }

    private static NumberCheck number(Number value) {
        return Checks.number("w", "in", value);
    }

    private static <E> ListCheck<E> list(List<E> value) {
        return Checks.list("w", "in", value);
    }

    private static <V> MapCheck<V> map(Map<String, V> value) {
        return Checks.map("w", "in", value);
    }

    private static ValueCheck value(Object value) {
        return Checks.value("w", "in", value);
    }
}
