package io.github.arazzocodegen.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.arazzocodegen.runtime.WorkflowInterruptedException;
import io.github.arazzocodegen.runtime.WorkflowListener;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted run ends at once wherever it is, and its thread still knows that it was interrupted. */
@Timeout(120)
class InterruptionTest {

    private final CountDownLatch there = new CountDownLatch(1);

    @Test
    void whileTheHeadOfTheResponseIsAwaited() throws Exception {
        try (RawServer server = new RawServer((out, in) -> {
            there.countDown();
            assertThat(in.read()).isNegative();
            throw new EOFException();
        })) {
            interrupt(Settings.of(server.uri()));
            server.clientGone.await();
        }
    }

    @Test
    void whileTheBodyIsRead() throws Exception {
        try (RawServer server = new RawServer((out, in) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            there.countDown();
            assertThat(in.read()).isNegative();
            throw new EOFException();
        })) {
            interrupt(Settings.of(server.uri()));
            server.clientGone.await();
        }
    }

    @Test
    void whileARetryIsAwaited() throws Exception {
        WorkflowListener listener = new WorkflowListener() {
            @Override
            public void actionTaken(String workflowId, String stepId, String actionName) {
                there.countDown();
            }
        };
        try (RawServer server = RawServer.saying("HTTP/1.1 503 Busy\nRetry-After: 3600\nContent-Length: 0\n\n")) {
            interrupt(Settings.of(server.uri()).with(WorkflowOptions.defaults().withListener(listener)));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void beforeTheFirstRequest() throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n\n{\"name\":\"n\"}")) {
            Items items = Settings.of(server.uri()).items();
            Thread.currentThread().interrupt();
            Throwable thrown = catchThrowable(() -> items.fetch("7"));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(thrown).isInstanceOf(WorkflowInterruptedException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    private void interrupt(Settings settings) throws InterruptedException {
        Items items = settings.items();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread running = new Thread(() -> {
            thrown.set(catchThrowable(() -> items.fetch("7")));
            flag.set(Thread.currentThread().isInterrupted());
        });
        running.start();
        there.await();
        running.interrupt();
        running.join();
        assertThat(thrown.get()).isInstanceOf(WorkflowInterruptedException.class);
        assertThat(flag.get()).isTrue();
    }
}
