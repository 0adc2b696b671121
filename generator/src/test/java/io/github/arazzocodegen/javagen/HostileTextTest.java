package io.github.arazzocodegen.javagen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.SyntaxShape;
import io.github.arazzocodegen.testing.Workflows;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of a document stays in its comment or string literal, whatever is in it. */
class HostileTextTest {

    /** Where {@code TEXT} stands, text of a document reaches Java: descriptions, conditions, values, names. */
    private static final String WORKFLOW = """
            - workflowId: w
              summary: TEXT
              description: TEXT
              inputs:
                type: object
                description: TEXT
                properties:
                  plain: {type: string, description: TEXT, default: TEXT}
                  choice: {type: string, description: TEXT, enum: [TEXT, other], default: TEXT}
                  secret: {type: string, format: password, description: TEXT}
                  nested: {type: object, description: TEXT, properties: {a: {type: string, description: TEXT}}}
              steps:
              - stepId: first
                description: TEXT
                operationId: createThing
                requestBody:
                  payload: {name: TEXT, status: open, TEXT: TEXT, data: {TEXT: [TEXT]}, meta: {a: TEXT}}
                parameters:
                - {name: X-Trace, in: header, value: TEXT}
                - {name: TEXT, in: query, value: TEXT}
                onSuccess:
                - {name: stop, type: end, criteria: [{condition: EQUALS}]}
                outputs: {a: '$response.body#/meta/x'}
              - stepId: second
                operationId: getThing
                description: TEXT
                parameters: [{name: id, in: path, value: TEXT}]
                successCriteria: [{condition: DIFFERS}]
                outputs: {b: $response.body#/id}
              outputs: {a: $steps.first.outputs.a, b: $steps.second.outputs.b}
            """;

    private static final SortedMap<String, String> HARMLESS = sources("harmless");

    static Stream<String> texts() {
        return Stream.of(
                "*/ class Evil {} /*",
                "*\\u002f class Evil {}",
                "\\u002a\\u002f class Evil {}",
                "\\u000a class Evil {} //",
                "\\\\u000a class Evil {}",
                "\\uuuu002a/ static { }",
                "line\nclass Evil {}\r\nstatic {}\u0085x\u2028y\u2029z\u000b\f",
                "before\u2028 evil(); //",
                "before\u2029 } static { evil(); } {",
                "\"; evil(); \"",
                "\"\"\" + evil() + \"\"\"",
                "\\",
                "ends with \\",
                "/* // /** */ */",
                "* /",
                "a$L b$T c$N d$S $$ $> $< $[ $] $W $Z $1L",
                "{@code x} {@link Evil} @param evil @throws Evil {@",
                "</pre><script>alert(1)</script> &lt; &",
                "\u202e evil \u2066 \u200f",
                "%s %n %d {0}",
                "x".repeat(300),
                "w ".repeat(200),
                "\uD83D\uDE00 \uDBFF\uDFFF",
                "'; -- ' quoted",
                "#{x} ${y} {z}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSyntaxTreeIsThatOfHarmlessText(String text) {
        SortedMap<String, String> sources = sources(text);
        assertThat(sources.keySet()).isEqualTo(HARMLESS.keySet());
        sources.forEach((path, source) -> {
            assertThat(SyntaxShape.of(source)).isEqualTo(SyntaxShape.of(HARMLESS.getOrDefault(path, "")));
            assertThat(source.codePoints().filter(HostileTextTest::isInvisible).toArray())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theClassCompiles(String text) {
        assertThat(Javac.messages(workflows(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
            a  b             → a b
            */ x             → */ x
            a\\u000ab        → a\\ u000ab
            """)
    void aLineCommentHoldsOneLine(String text, String expected) {
        assertThat(CommentText.lines(text, 8)).isEqualTo(List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"0xD800", "0xDFFF", "0x202E", "0x0000", "0xFEFF", "0x2028"})
    void whatCannotBeSeenIsLeftOutOfComments(int codePoint) {
        String text = "a" + (char) codePoint + "b";
        assertThat(String.join("", CommentText.lines(text, 0)).replace(" ", "")).isEqualTo("ab");
        assertThat(String.join("", Javadocs.lines(text)).replace(" ", "")).isEqualTo("ab");
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
    }

    private static SortedMap<String, String> sources(String text) {
        Workflows workflows = workflows(text);
        SortedMap<String, String> sources = workflows.sources();
        assertThat(workflows.errors()).isEmpty();
        return sources;
    }

    private static Workflows workflows(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.chars()
                .forEach(c -> yaml.append(
                        c >= ' ' && c < 127 && c != '"' && c != '\\' || Character.isSurrogate((char) c)
                                ? String.valueOf((char) c)
                                : String.format("\\u%04x", c)));
        yaml.append('"');
        return Workflows.of(WORKFLOW.replace("EQUALS", Workflows.quoted("$response.body#/name == " + quoted(text)))
                .replace("DIFFERS", Workflows.quoted("$response.body#/name != " + quoted(text)))
                .replace("TEXT", yaml));
    }

    /** A string of a condition, which stands on one line. */
    private static String quoted(String text) {
        return "'" + text.replaceAll("[\\p{Cc}\\p{Cf}]", " ").replace("'", "''") + "'";
    }
}
