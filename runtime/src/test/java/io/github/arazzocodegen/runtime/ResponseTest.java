package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponseTest {

    private final RecordingListener listener = new RecordingListener();
    private final Step step =
            Step.start("deploy", "find", WorkflowOptions.defaults().withListener(listener));

    @Test
    void headerFieldsAreFoundInAnyCase() {
        Response<String> response = new Response<>(
                "GET",
                URI.create("http://a.example/"),
                200,
                Map.of("link", List.of("a", "b"), "x-none", List.of()),
                new byte[0],
                p -> "");

        assertThat(response.header("Link")).isEqualTo("a");
        assertThat(response.headers()).containsEntry("LINK", List.of("a", "b"));
        assertThat(response.header("X-None")).isNull();
        assertThat(response.header("Missing")).isNull();
        assertThat(response.hasBody()).isFalse();
    }

    @Test
    void bytesCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2};
        Response<String> response =
                new Response<>("GET", URI.create("http://a.example/"), 200, Map.of(), bytes, p -> "");
        bytes[0] = 9;
        response.bytes()[1] = 9;

        assertThat(response.bytes()).containsExactly(1, 2);
        assertThat(response.hasBody()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, UTF-8",
        "text/plain; charset=ISO-8859-1, ISO-8859-1",
        "'text/plain; a=b;Charset=\"utf-16be\"', UTF-16BE",
        "text/plain; charset=klingon, UTF-8",
        "text/plain; charset=!, UTF-8",
        "text/plain; charset='iso-8859-1', ISO-8859-1",
        "'text/plain; a=\"x; charset=utf-16\"; xcharset=utf-16', UTF-8",
        "text/plain; charset, UTF-8",
        "'', UTF-8"
    })
    void textIsReadInTheCharsetOfTheContentType(String contentType, String charset) throws IOException {
        Response<String> response = new Response<>(
                "GET",
                URI.create("http://a.example/"),
                200,
                Map.of("content-type", List.of(contentType)),
                "Grüße".getBytes(Charset.forName(charset)),
                p -> "");

        assertThat(response.text()).isEqualTo("Grüße");
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml, UTF-8, \uFEFF<a/>",
        "text/xml, UTF-16LE, \uFEFF<a/>",
        "text/xml, UTF-16BE, \uFEFF<a/>",
        "text/xml; charset=utf-16le, UTF-16LE, \uFEFF<a/>",
        "text/xml, UTF-16LE, <a/>",
        "text/xml, UTF-16BE, <a/>",
    })
    void aByteOrderMarkIsNoPartOfTheText(String contentType, String charset, String text) {
        Response<String> response = new Response<>(
                "GET",
                URI.create("http://a.example/"),
                400,
                Map.of("content-type", List.of(contentType)),
                text.getBytes(Charset.forName(charset)),
                p -> "");

        assertThat(response.text()).isEqualTo("<a/>");
        assertThat(response.excerpt()).isEqualTo("<a/>");
    }

    @Test
    void aBodyIsDecodedOnceAndOnlyWhenItIsRead() {
        AtomicInteger decoded = new AtomicInteger();
        Response<Integer> response = exchange("1", problems -> decoded.incrementAndGet());
        assertThat(decoded).hasValue(0);

        response.ensureReadable();
        assertThat(response.body()).isEqualTo(1);
        assertThat(response.body("/a")).isEqualTo(1);
    }

    @Test
    void aBodyThatCannotBeDecodedFailsTheStepOnce() {
        IOException cause = new IOException("Unexpected character '<'\n at line 1");
        Response<String> response =
                step.exchange(() -> Responses.response(200, "text/html", "<html>\n<b>Hi</b>", problems -> {
                    throw cause;
                }));

        StepFailedException failure = catchThrowableOfType(StepFailedException.class, response::body);

        assertThat(failure)
                .hasMessage("step 'find' of workflow 'deploy' failed: the body (content type text/html) can't be read:"
                        + " Unexpected character '<'\\n at line 1; the response to GET"
                        + " https://sentry.example/releases/?query=1.2.3&api_key=*** has status 200 and the body"
                        + " starts: <html>\\n<b>Hi</b>")
                .hasCause(cause);
        assertThat(failure.reason())
                .isEqualTo(new BodyUnreadable("text/html", "Unexpected character '<'\\n at line 1"));
        assertThatThrownBy(response::ensureReadable).isSameAs(failure);
        assertThat(listener.events.stream().filter(e -> e.startsWith("stepFailed")))
                .hasSize(1);
        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void aDecoderThatGivesNothingOrThrowsAnythingMeansTheSame() {
        assertThat(catchThrowableOfType(StepFailedException.class, exchange("", p -> null)::body))
                .hasMessageContaining("can't be read: there is no value in it")
                .hasMessageEndingWith("has status 200 and no body");
        assertThat(catchThrowableOfType(StepFailedException.class, exchange("[", p -> {
                    throw new IllegalStateException();
                })::body))
                .hasMessageContaining("can't be read: IllegalStateException");
    }

    @ParameterizedTest
    @CsvSource({
        "/0/level, true",
        "/0/level/x, true",
        "/0, true",
        "'', true",
        "/0/lev, false",
        "/0/level2, false",
        "/0/id, false",
        "/1/level, false"
    })
    void aValueOfAnotherTypeCountsOnlyWhereItIsRead(String place, boolean fails) {
        Response<String> response = exchange("[…]", problems -> {
            problems.note("/0/level", "no level: 'loud'");
            return "read";
        });
        assertThat(response.body()).isEqualTo("read");

        if (fails) {
            assertThat(catchThrowableOfType(StepFailedException.class, () -> response.body("/5", place)))
                    .hasMessageContaining("can't be read: at /0/level: no level: 'loud'; the response to");
        } else {
            assertThat(response.body("/5", place)).isEqualTo("read");
        }
    }

    @Test
    void aSecretValueOfAnotherTypeIsNotShown() {
        Response<String> response = exchange("{}", problems -> {
            problems.note("/accessToken", "no UUID: 'hidden'");
            return "read";
        });

        assertThat(catchThrowableOfType(StepFailedException.class, () -> response.body("/accessToken")))
                .hasMessageContaining("the value at /accessToken is of another type")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void aBodyCanBeReadAsAnotherType() {
        Response<String> response = exchange("abc", problems -> "usual");

        assertThat(response.<String>as((bytes, contentType, problems) -> bytes.length + contentType))
                .isEqualTo("3");
        assertThat(catchThrowableOfType(
                        StepFailedException.class,
                        () -> response.<Integer>as(
                                (bytes, contentType, problems) -> {
                                    problems.note("/a", "no number");
                                    return 1;
                                },
                                "/a")))
                .hasMessageContaining("at /a: no number");
        assertThat(response.body()).isEqualTo("usual");
    }

    @Test
    void aBodyIsReadThroughAStepOnly() {
        assertThatThrownBy(Responses.text(200, "text/plain", "x")::body).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofABodyThatIsLargerThanTheClientTakesOnlyItsStartIsKept() {
        byte[] start = "star".getBytes(StandardCharsets.UTF_8);
        Response<String> response = step.exchange(() ->
                new Response<>("GET", "/", URI.create("http://a.example/"), 500, Map.of(), start, false, problems -> {
                    throw new IOException("too much");
                }));

        assertThat(response.bytes()).isEqualTo(start);
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.<String>asIfReadable((bytes, contentType, problems) -> "read"))
                .isNull();
        for (ThrowingCallable read : List.<ThrowingCallable>of(
                response::text, response::body, () -> response.<String>as((bytes, contentType, problems) -> "read"))) {
            StepFailedException failure = catchThrowableOfType(StepFailedException.class, read);
            assertThat(failure).as("the failure").isNotNull();
            assertThat(failure.reason()).isInstanceOf(BodyUnreadable.class);
        }
    }

    @Test
    void itsTextHoldsNoBodyAndNoSecret() {
        assertThat(Responses.text(200, "text/plain", "private"))
                .hasToString("GET https://sentry.example/releases/?query=1.2.3&api_key=*** -> 200");
    }

    private <T> Response<T> exchange(String body, Decoder<T> decoder) {
        return step.exchange(() -> new Response<>(
                "GET", URI.create("http://a.example/"), 200, Map.of(), body.getBytes(StandardCharsets.UTF_8), decoder));
    }
}
