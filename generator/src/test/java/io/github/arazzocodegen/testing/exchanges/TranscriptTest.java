package io.github.arazzocodegen.testing.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does as its script says reads like the script, and nothing else does. */
class TranscriptTest {

    private static final String SCRIPT = """
            runs:
            - run: posts and waits
              exchanges:
              - request: POST /a?b=1
                headers: {X-One: '1', X-None: null}
                json: {x: 1.50, y: [null]}
                reply: {status: 201}
              - waits: 2.5
              ends: completed
            """;

    @TempDir
    Path folder;

    private List<Exchange> script() throws IOException {
        Files.writeString(folder.resolve(Script.FILE), SCRIPT);
        return Script.read(folder).runs().get(0).exchanges();
    }

    private static Map<String, String> headers(String... namesAndValues) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theOrderOfPropertiesTheCaseOfHeadersAndOtherHeadersDoNotCount() throws IOException {
        Transcript transcript = new Transcript(script());

        Exchange.Reply reply = transcript.requested(
                "POST /a?b=1", headers("x-one", "1", "X-Two", "2"), bytes("{\"y\":[null],\"x\":1.5}"));
        transcript.waited(Duration.ZERO);
        transcript.waited(Duration.ofMillis(2500));

        assertThat(reply).isNotNull();
        assertThat(reply.status()).isEqualTo(201);
        assertThat(transcript.text()).isEqualTo(Transcript.expected(script()));
    }

    @Test
    void anotherRequestReadsOtherwise() throws IOException {
        for (Transcript transcript : List.of(
                requested("POST /a?b=2", headers("X-One", "1"), "{\"x\":1.5,\"y\":[null]}"),
                requested("POST /a?b=1", headers(), "{\"x\":1.5,\"y\":[null]}"),
                requested("POST /a?b=1", headers("X-One", "1", "X-None", ""), "{\"x\":1.5,\"y\":[null]}"),
                requested("POST /a?b=1", headers("X-One", "1"), "{\"x\":1.5,\"y\":[]}"),
                requested("POST /a?b=1", headers("X-One", "1"), "no JSON"),
                requested("POST /a?b=1", headers("X-One", "1"), ""))) {
            transcript.waited(Duration.ofMillis(2500));
            assertThat(transcript.text()).isNotEqualTo(Transcript.expected(script()));
        }
    }

    @Test
    void aWaitThatIsMissingOrAnotherReadsOtherwise() throws IOException {
        Transcript transcript = requested("POST /a?b=1", headers("X-One", "1"), "{\"x\":1.5,\"y\":[null]}");
        assertThat(transcript.text()).isNotEqualTo(Transcript.expected(script()));

        transcript.waited(Duration.ofSeconds(2));
        assertThat(transcript.text()).isNotEqualTo(Transcript.expected(script()));
    }

    @Test
    void aRequestThatTheScriptHasNoPlaceForHasNoReply() throws IOException {
        Transcript transcript = requested("POST /a?b=1", headers("X-One", "1"), "{\"x\":1.5,\"y\":[null]}");

        assertThat(transcript.requested("GET /again", headers(), bytes("sent"))).isNull();
        assertThat(transcript.text()).endsWith("GET /again\n  sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs: []",
                "runs: [{run: a}]",
                "runs: [{run: a, ends: completed, fails: {as: X}}]",
                "runs: [{run: a, ends: completed, output: {}}]",
                "runs: [{run: a, fails: {as: X}, outputs: {a: 1}}]",
                "runs: [{run: a, ends: completed, exchanges: [{request: GET /}]}]",
                "runs: [{run: a, ends: completed, exchanges: [{waits: 1, reply: {status: 200}}]}]",
                "runs: [{run: a, ends: completed, exchanges: [{request: GET /, reply: {}}]}]",
                "runs: [{run: a, ends: completed, exchanges: [{request: GET /, json: 1, text: '1', reply: {status: 200}}]}]"
            })
    void aScriptThatSaysNothingOrTooMuchIsAnError(String script) throws IOException {
        Files.writeString(folder.resolve(Script.FILE), script);

        assertThatThrownBy(() -> Script.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(Script.FILE);
    }

    private Transcript requested(String line, Map<String, String> headers, String body) throws IOException {
        Transcript transcript = new Transcript(script());
        transcript.requested(line, headers, bytes(body));
        return transcript;
    }
}
