package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.arazzocodegen.runtime.FailureReason.NoResponse;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class NoResponsesTest {

    private final Step step = Step.start("deploy", "create", WorkflowOptions.defaults());

    static Stream<Arguments> causes() {
        ConnectException unresolved = new ConnectException();
        unresolved.initCause(new ConnectException().initCause(new UnresolvedAddressException()));
        return Stream.of(
                arguments(new ConnectException(), Kind.NOT_CONNECTED, "the connection was refused"),
                arguments(new ConnectException("Connection refused"), Kind.NOT_CONNECTED, "the connection was refused"),
                arguments(new ConnectException("no route"), Kind.NOT_CONNECTED, "no connection: no route"),
                arguments(unresolved, Kind.NOT_CONNECTED, "the host is unknown"),
                arguments(new UnknownHostException("a.example"), Kind.NOT_CONNECTED, "the host is unknown"),
                arguments(
                        new NoRouteToHostException("far"),
                        Kind.NOT_CONNECTED,
                        "the connection broke: NoRouteToHostException far"),
                arguments(new HttpConnectTimeoutException("x"), Kind.NOT_CONNECTED, "connecting timed out"),
                arguments(new HttpTimeoutException("x"), Kind.TIMED_OUT, "the request timed out"),
                arguments(new SocketTimeoutException("x"), Kind.TIMED_OUT, "the request timed out"),
                arguments(new EOFException(), Kind.BROKEN_OFF, "the connection broke: EOFException"),
                arguments(
                        new IOException("a\nb api_key=hidden"),
                        Kind.BROKEN_OFF,
                        "the connection broke: IOException a\\nb api_key=***"),
                arguments(
                        new ProtocolException("Invalid status line: \"GET /?key=hidden HTTP/1.1\""),
                        Kind.BROKEN_OFF,
                        "the connection broke: ProtocolException Invalid status line"));
    }

    @Test
    void whatACauseQuotesIsMaskedInStackTracesToo() {
        IOException cause = new IOException("a", new ProtocolException("Invalid status line: \"Bearer hidden\""));
        cause.addSuppressed(new IllegalStateException("token=hidden"));
        StringWriter trace = new StringWriter();

        fail("https://a.example/x", cause).printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString())
                .doesNotContain("hidden")
                .contains("Caused by: java.io.IOException: java.net.ProtocolException: Invalid status line")
                .contains("NoResponsesTest.whatACauseQuotesIsMaskedInStackTracesToo");
    }

    @ParameterizedTest
    @MethodSource("causes")
    void theReasonAndTheMessageSayWhatHappenedAndWhere(IOException cause, Kind kind, String words) {
        StepFailedException failure = fail("https://a.example/x", cause);

        assertThat(failure)
                .hasMessage("step 'create' of workflow 'deploy' failed: no response from a.example:443: " + words)
                .hasCauseInstanceOf(IOException.class);
        assertThat(failure.getCause() == cause).isEqualTo(!words.contains("***") && !words.contains("status line"));
        assertThat(failure.reason()).isEqualTo(new NoResponse(kind, "a.example:443"));
        assertThat(failure.status()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example/x?token=1, a.example:80",
        "HTTPS://a.example, a.example:443",
        "http://u:p@127.0.0.1:8080/, 127.0.0.1:8080",
        "http://[::1]:8080/, [::1]:8080",
        "mailto:a@b.example,"
    })
    void hostAndPortAreThoseOfTheTarget(String uri, String hostAndPort) {
        assertThat(fail(uri, new EOFException()).reason()).isEqualTo(new NoResponse(Kind.BROKEN_OFF, hostAndPort));
    }

    @Test
    void aTargetIsNotNeeded() {
        StepFailedException failure = catchThrowableOfType(
                StepFailedException.class,
                () -> step.exchange(() -> {
                    throw new ConnectException();
                }));

        assertThat(failure).hasMessageEndingWith("failed: no response: the connection was refused");
    }

    @Test
    void aTargetThatCannotBeToldDoesNotHideTheCause() {
        IOException cause = new EOFException();

        assertThat(catchThrowableOfType(
                        StepFailedException.class,
                        () -> step.exchange(
                                () -> {
                                    throw new IllegalStateException();
                                },
                                () -> {
                                    throw cause;
                                })))
                .hasCause(cause);
    }

    private StepFailedException fail(String uri, IOException cause) {
        return catchThrowableOfType(
                StepFailedException.class,
                () -> step.exchange(() -> URI.create(uri), () -> {
                    throw cause;
                }));
    }
}
