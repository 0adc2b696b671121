package io.github.arazzocodegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SyntaxErrorTest {

    @TestFactory
    Stream<DynamicTest> yaml() throws IOException {
        return Golden.lines("source/yaml-errors.txt", text -> error(text, "x.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> json() throws IOException {
        return Golden.lines("source/json-errors.txt", text -> error(text, "x.json"));
    }

    @Test
    void nestingIsBounded() {
        assertThat(error("[".repeat(100_000), "x.yaml"))
                .isEqualTo(
                        "LIMIT 1:252 values are nested deeper than the limit of 250; if you trust the document, raise the limit 'nesting' (--limit nesting=N)");
        assertThat(error("[".repeat(100_000), "x.json"))
                .isEqualTo(
                        "LIMIT 1:252 values are nested deeper than the limit of 250; if you trust the document, raise the limit 'nesting' (--limit nesting=N)");
        assertThat(error("- ".repeat(10_000), "x.yaml")).contains("values are nested deeper than the limit of 250");
    }

    @Test
    void aliasesThatExplodeAreRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertThat(error(laughs.toString(), "x.yaml"))
                .contains("the aliases stand for more values than the limit of 200000");
    }

    @Test
    void aliasesCountForNesting() {
        StringBuilder nested = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 600; i++) {
            nested.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }
        assertThat(error(nested.toString(), "x.yaml")).contains("values are nested deeper than the limit of 250");
    }

    @Test
    void numbersThatAreTooLongAreRefusedOrText() throws SourceException {
        String digits = "1".repeat(100_000);
        assertThat(error("{\"a\": " + digits + "}", "x.json")).contains("a number is too long");
        ObjectNode root = (ObjectNode) parse("a: " + digits, "x.yaml").root();
        assertThat(root.string("a")).isEqualTo(digits);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("likeYaml") String text) {
        for (String name : new String[] {"x.yaml", "x.json"}) {
            try {
                assertThat(parse(text, name).root()).isNotNull();
            } catch (SourceException e) {
                assertThat(e.location()).isNotNull();
                assertThat(e.reason()).doesNotContain("snakeyaml", "jackson", "Exception");
            }
        }
    }

    @Provide
    Arbitrary<String> likeYaml() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                ": ",
                "\n",
                "  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "\"",
                "'",
                "&x ",
                "*x",
                "<<: ",
                "|",
                ">",
                "!!int ",
                "!t ",
                "? ",
                "#",
                "%",
                "---\n",
                "...\n",
                "\t",
                "\\",
                "12",
                "null",
                "\uD83D\uDE00",
                "\u0007",
                "\r",
                "`");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(15).map(list -> String.join("", list)));
    }

    private static String error(String line, String name) {
        String text = line.replace("⏎", "\n").replace("⇥", "\t").replace("␇", "\u0007");
        SourceException error = catchThrowableOfType(SourceException.class, () -> parse(text, name));
        if (error == null) {
            return "no error";
        }
        Location location = error.location();
        return error.kind() + " " + (location == null ? "" : location.line() + ":" + location.column() + " ")
                + error.reason()
                + (error.help().isEmpty() ? "" : "; " + error.help());
    }

    private static SourceDocument parse(String text, String name) throws SourceException {
        return new SourceReader(Limits.DEFAULT).parse(Path.of(name), name, text);
    }
}
