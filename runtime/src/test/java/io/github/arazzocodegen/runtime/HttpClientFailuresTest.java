package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.runtime.FailureReason.NoResponse;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the JDK's client throws is told apart; its exceptions differ in detail from release to release. */
final class HttpClientFailuresTest {

    private final ServerSocket server = listen();
    private final URI uri = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    private final HttpClient client = HttpClient.newHttpClient();

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aRefusedConnection() throws IOException {
        server.close();

        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> get(Duration.ofMinutes(1)));

        assertThat(failure)
                .hasMessageEndingWith(
                        "no response from 127.0.0.1:" + server.getLocalPort() + ": the connection was refused");
        assertThat(failure.reason())
                .isEqualTo(new NoResponse(Kind.NOT_CONNECTED, "127.0.0.1:" + server.getLocalPort()));
    }

    @Test
    void aResponseThatDoesNotComeInTime() {
        // Long enough for the connection on any machine, whose own time-out is another failure; the rest never comes.
        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> get(Duration.ofSeconds(2)));

        assertThat(failure).hasMessageEndingWith("the request timed out");
        assertThat(failure.reason()).isEqualTo(new NoResponse(Kind.TIMED_OUT, "127.0.0.1:" + server.getLocalPort()));
    }

    @Test
    void aConnectionThatIsClosedWithoutAResponse() {
        Thread closing = new Thread(this::closeEveryConnection);
        closing.start();

        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> get(Duration.ofMinutes(1)));

        assertThat(failure).hasMessageContaining("the connection broke: ");
        assertThat(failure.reason()).isEqualTo(new NoResponse(Kind.BROKEN_OFF, "127.0.0.1:" + server.getLocalPort()));
    }

    @Test
    void anInterruptionWhileTheResponseIsAwaited() throws IOException, InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            thrown.set(catchThrowable(() -> get(Duration.ofMinutes(10))));
            flag.set(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        try (Socket connection = server.accept()) {
            assertThat(connection.getInputStream().read()).isEqualTo('G');
            waiting.interrupt();
            waiting.join();
        }

        assertThat(thrown.get()).isInstanceOf(WorkflowInterruptedException.class);
        assertThat(flag.get()).isTrue();
    }

    private void closeEveryConnection() {
        try {
            while (true) {
                try (Socket connection = server.accept()) {
                    connection.getInputStream().read(new byte[64]);
                }
            }
        } catch (IOException e) {
            // The test is over and has closed the server.
        }
    }

    private Response<String> get(Duration timeout) {
        Step step = Step.start("deploy", "create", WorkflowOptions.defaults());
        return step.exchange(() -> uri, () -> {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(timeout).build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return Responses.text(response.statusCode(), "text/plain", response.body());
        });
    }
}
