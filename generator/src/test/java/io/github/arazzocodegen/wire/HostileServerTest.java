package io.github.arazzocodegen.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.FailureReason.CriterionNotMet;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse.Kind;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a server behaves, a step ends, and fails as the semantics say: with a status if there is one to go by. */
@Timeout(120)
class HostileServerTest {

    private static final String OK = "HTTP/1.1 200 OK\n";
    /** Long enough for a connection on any machine; the rest never comes. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    static Stream<RawServer.Answer> slowAnswers() {
        byte[] head = (OK + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{")
                .replace("\n", "\r\n")
                .replace("\r\r", "\r")
                .getBytes(StandardCharsets.US_ASCII);
        return Stream.of((out, in) -> awaitEnd(in), (out, in) -> {
            out.write(head);
            out.flush();
            awaitEnd(in);
        });
    }

    @ParameterizedTest
    @MethodSource("slowAnswers")
    void aResponseThatIsNotWholeInTimeIsNoneAndItsConnectionIsClosed(RawServer.Answer slow) throws Exception {
        try (RawServer server = new RawServer(slow)) {
            Items items = Settings.of(server.uri()).withTimeout(SHORT).items();

            assertThat(failure(() -> items.fetch("7")).reason())
                    .isEqualTo(new NoResponse(Kind.TIMED_OUT, server.uri().substring(7)));

            server.clientGone.await();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Length: 9223372036854775807\n", "Transfer-Encoding: chunked\n"})
    void ofABodyWithoutEndNoMoreIsReadThanTheLimit(String framing) throws Exception {
        boolean chunked = framing.startsWith("Transfer");
        byte[] head = (OK + framing + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] part = (chunked ? "4\r\nxxxx\r\n" : "xxxx").getBytes(StandardCharsets.US_ASCII);
        try (RawServer server = new RawServer((out, in) -> {
            out.write(head);
            while (true) {
                out.write(part);
            }
        })) {
            Items items = Settings.of(server.uri()).items();

            StepFailedException failure = failure(() -> items.fetch("7"));

            assertThat(failure).hasMessageContaining("the body is larger than the 10000 bytes that the client takes");
            assertThat(failure.reason()).isInstanceOf(BodyUnreadable.class);
            assertThat(failure.status()).hasValue(200);
            server.clientGone.await();
            assertThat(items.rescue("7")).isEqualTo("Rescued[]");
            assertThat(items.ping("7")).as("does not read the body").isNotNull();
            assertThat(failure(() -> items.search("7")).reason())
                    .as("reads the body as text")
                    .isInstanceOf(BodyUnreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1",
                "SSH-2.0-OpenSSH_9.2\n",
                "<html>no HTTP at all</html>\n\n",
                OK + "Content-Length: 50\n\n{\"name\":\"n\"}",
                OK + "Content-Length: many\n\n{\"name\":\"n\"}",
                OK + "Transfer-Encoding: chunked\n\nc\n{\"name\":\"n\"}\n",
                OK + "Transfer-Encoding: chunked\n\nzz\n{\"name\":\"n\"}\n0\n\n"
            })
    void aResponseThatIsCutOffOrNoHttpIsNone(String response) throws Exception {
        try (RawServer server = RawServer.saying(response)) {
            Items items = Settings.of(server.uri()).items();

            StepFailedException failure = failure(() -> items.fetch("7"));

            assertThat(failure.reason())
                    .isEqualTo(new NoResponse(Kind.BROKEN_OFF, server.uri().substring(7)));
            assertThat(failure).hasMessageContaining("the connection broke");
            assertThat(items.rescue("7")).isEqualTo("Rescued[]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/html                        | <html>Please log in</html>  | HTML
                    application/json                 | <!DOCTYPE html>             | HTML
                    application/json                 | {"name":"n"                 | can't be read
                    application/json                 | ''                          | empty
                    application/json                 | null                        | null
                    application/json                 | [1, 2]                      | can't be read
                    application/json                 | {"name":7}{"name":"n"}      | can't be read
                    application/json                 | \u001f\u008b\u0008          | can't be read
                    application/json; charset=klingon| {"name":"n"}                | unknown charset
                    application/json; charset=utf-16 | {"name":"n"}                | can't be read
                    application/json; charset=,;=    | {"name":"n"}                | unknown charset
                    image/png                        | \u0089PNG                   | can't be read
                    """)
    void aBodyThatIsNotWhatTheDescriptionSaysFailsTheStepThatReadsItAndKeepsTheStatus(
            String type, String body, String message) throws Exception {
        try (RawServer server = RawServer.saying(OK + "Content-Type: " + type + "\n\n" + body)) {
            Items items = Settings.of(server.uri()).items();

            StepFailedException failure = failure(() -> items.fetch("7"));

            assertThat(failure.reason()).isInstanceOf(BodyUnreadable.class);
            assertThat(failure.status()).hasValue(200);
            assertThat(failure).hasMessageContaining(message);
            assertThat(items.rescue("7")).isEqualTo("Rescued[]");
            assertThat(items.ping("7")).isNotNull();
        }
    }

    @Test
    void aBodyThatIsNestedWithoutEndIsUnreadable() throws Exception {
        try (RawServer server = RawServer.saying(OK + "\n{\"more\":" + "[".repeat(9_000))) {
            Items items = Settings.of(server.uri()).items();

            assertThat(failure(() -> items.fetch("7")).reason()).isInstanceOf(BodyUnreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsAResponseAndIsNotFollowed(int status) throws Exception {
        try (RawServer other = RawServer.saying(OK + "\n{\"name\":\"stolen\"}");
                RawServer server = RawServer.saying(
                        "HTTP/1.1 " + status + " Moved\nLocation: " + other.uri() + "/\nContent-Length: 0\n\n")) {
            StepFailedException failure =
                    failure(() -> Settings.of(server.uri()).items().fetch("7"));

            assertThat(failure.reason()).isInstanceOf(CriterionNotMet.class);
            assertThat(failure.status()).hasValue(status);
            assertThat(server.requests()).hasSize(1);
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ALWAYS", "NORMAL"},
            value = Redirect.class)
    void aClientThatFollowsRedirectsIsRefusedSinceCredentialsWouldGoAlong(Redirect policy) {
        HttpClient following = HttpClient.newBuilder().followRedirects(policy).build();

        assertThatThrownBy(() -> Settings.of("http://127.0.0.1:1")
                        .withHttpClient(following)
                        .items())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not follow redirects");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31536000                             | 3600
                    999999999999                         | 3600
                    Fri, 31 Dec 9999 23:59:59 GMT        | 3600
                    3                                    | 3
                    0                                    | 0
                    Mon, 01 Jan 1990 00:00:00 GMT        | 0
                    -7                                   | 2
                    1e9                                  | 2
                    ''                                   | 2
                    soon                                 | 2
                    99999999999999999999999999999999     | 2
                    Fri, 99 Xxx 2030 00:00:00 GMT        | 2
                    """)
    void aRetryWaitsNoLongerThanTheLimitAndAsTheDocumentSaysWhereTheServerTalksNonsense(String after, long waits)
            throws Exception {
        List<Duration> waited = new ArrayList<>();
        WorkflowOptions options = WorkflowOptions.defaults().withSleeper(waited::add);
        try (RawServer server =
                RawServer.saying("HTTP/1.1 503 Busy\nRetry-After: " + after + "\nContent-Length: 0\n\n")) {
            Items items = Settings.of(server.uri()).with(options).items();

            assertThat(failure(() -> items.fetch("7")).status()).hasValue(503);
            assertThat(waited).containsExactly(Duration.ofSeconds(waits));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void thousandsOfHeadersAreRead() throws Exception {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            headers.append("H").append(i).append(": v\n");
        }
        try (RawServer server = RawServer.saying(OK + headers + "\n{\"name\":\"n\"}")) {
            assertThat(Settings.of(server.uri()).items().fetch("7")).isEqualTo("Completed[name=n]");
        }
    }

    @Test
    void headersWithoutEndAreNoResponse() throws Exception {
        byte[] head = (OK + "A: ").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] more = "xxxxxxxx\r\nB: ".getBytes(StandardCharsets.US_ASCII);
        try (RawServer server = new RawServer((out, in) -> {
            out.write(head);
            while (true) {
                out.write(more);
            }
        })) {
            // A JDK without a limit of its own for headers is stopped by the time-out.
            Items items =
                    Settings.of(server.uri()).withTimeout(Duration.ofSeconds(5)).items();

            assertThat(failure(() -> items.fetch("7")).reason()).isInstanceOf(NoResponse.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aTimeOutThatIsNoneIsRefusedAtOnce(long millis) {
        Settings settings = Settings.of("http://127.0.0.1:1").withTimeout(Duration.ofMillis(millis));

        assertThatThrownBy(settings::items)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timeout");
    }

    private static void awaitEnd(InputStream in) throws IOException {
        if (in.read() < 0) {
            throw new EOFException();
        }
    }

    private static StepFailedException failure(Runnable run) {
        StepFailedException failure = catchThrowableOfType(StepFailedException.class, run::run);
        assertThat(failure).as("the failure").isNotNull();
        return failure;
    }
}
