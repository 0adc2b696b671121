package io.github.arazzocodegen.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.StepOutcome;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One workflow object serves any number of threads, and a thread that is used again knows nothing of its last run. */
@Timeout(120)
class ConcurrentRunsTest {

    private static final int THREADS = 8;
    private static final int RUNS = 40;

    private final ExecutorService serving = Executors.newCachedThreadPool();
    private final ExecutorService running = Executors.newFixedThreadPool(THREADS);
    private HttpServer server;

    /** Item n is named after n; one in four is not there, one in four is broken, by its last digit. */
    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(serving);
        server.createContext("/items/", exchange -> {
            int id = Integer.parseInt(exchange.getRequestURI().getPath().substring("/items/".length()));
            byte[] body = ("{\"name\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(id % 4 == 1 ? 404 : id % 4 == 2 ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        serving.shutdownNow();
        running.shutdownNow();
    }

    @Test
    void everyRunGetsItsOwnAndNothingOfAnother() throws Exception {
        WorkflowOptions options = WorkflowOptions.defaults().withSleeper(duration -> {});
        Items items = Settings.of("http://127.0.0.1:" + server.getAddress().getPort())
                .with(options)
                .items();
        CountDownLatch together = new CountDownLatch(THREADS);
        List<Future<?>> results = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * RUNS;
            results.add(running.submit(() -> {
                together.countDown();
                together.await();
                for (int id = first; id < first + RUNS; id++) {
                    check(items, id);
                }
                return null;
            }));
        }
        for (Future<?> result : results) {
            result.get();
        }
    }

    private static void check(Items items, int id) {
        String text = String.valueOf(id);
        switch (id % 4) {
            case 1 -> assertThat(items.fetch(text)).isEqualTo("Gone[]");
            case 2 -> {
                StepFailedException failed = failure(() -> items.fetch(text));
                assertThat(failed.response().uri().getPath()).isEqualTo("/items/" + id);
                assertThat(failed.steps()).containsExactly(new StepOutcome("fetch", "read", 1, null));
                assertThat(failure(() -> items.read(text)).steps())
                        .as("of a step that is run by itself, in a thread that ran a workflow")
                        .isEmpty();
            }
            default -> assertThat(items.fetch(text)).isEqualTo("Completed[name=" + id + "]");
        }
    }

    private static StepFailedException failure(Runnable run) {
        return catchThrowableOfType(StepFailedException.class, run::run);
    }
}
