package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Inputs;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One workflow object serves any number of threads. */
final class ConcurrentRunsTest {

    private static final int THREADS = 8;
    private static final int RUNS = 50;

    @Test
    @Timeout(300)
    void runsInManyThreadsDoNotMix() throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try (FakeSentry sentry = FakeSentry.start()) {
            TrackDeploymentRelease workflow = Workflows.at(sentry);
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<Outputs>>> all = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                all.add(executor.submit(() -> {
                    start.await();
                    return runs(workflow, thread);
                }));
            }

            Set<Long> ids = new HashSet<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Outputs> outputs = all.get(thread).get();
                for (int run = 0; run < RUNS; run++) {
                    Outputs.Completed completed = (Outputs.Completed) outputs.get(2 * run);
                    assertThat(completed.releaseVersion()).isEqualTo(version(thread, run));
                    assertThat(completed.confirmedVersion()).isEqualTo(version(thread, run));
                    assertThat(ids.add(completed.releaseId()))
                            .as("an id of its own")
                            .isTrue();
                    assertThat(outputs.get(2 * run + 1)).isInstanceOf(Outputs.AlreadyExists.class);
                }
            }
            assertThat(sentry.requests()).hasSize(THREADS * RUNS * 4);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Each release twice: it is created, and then found. */
    private static List<Outputs> runs(TrackDeploymentRelease workflow, int thread) {
        List<Outputs> outputs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Inputs inputs = Inputs.of("acme", version(thread, run), List.of("web"));
            outputs.add(workflow.run(inputs));
            outputs.add(workflow.run(inputs));
        }
        return outputs;
    }

    /** No version is a part of another, since the search is for parts. */
    private static String version(int thread, int run) {
        return "v" + thread + "." + run + ".";
    }
}
