package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Runs of a workflow against servers, with waits that are noted instead of waited for. */
final class Runs<O> implements AutoCloseable {

    static final Answer BROKEN = Answer.json(500, "{\"detail\":\"Internal error.\"}");
    static final Answer GONE = Answer.json(404, "{\"detail\":\"There is no such resource.\"}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ScriptedServer server;
    private final List<Duration> waits = new ArrayList<>();
    private final BiFunction<SentryApi, WorkflowOptions, O> workflow;

    private Runs(ScriptedServer server, BiFunction<SentryApi, WorkflowOptions, O> workflow) {
        this.server = server;
        this.workflow = workflow;
    }

    /**
     * A run against a server that answers so.
     *
     * @param workflow makes the workflow, and runs it
     */
    static <O> Runs<O> against(BiFunction<SentryApi, WorkflowOptions, O> workflow, Answer... answers) {
        return new Runs<>(ScriptedServer.start(answers), workflow);
    }

    /** Options that note waits. */
    static WorkflowOptions noting(List<Duration> waits) {
        return WorkflowOptions.defaults().withSleeper(waits::add);
    }

    O run() {
        return workflow.apply(Workflows.api(server.baseUri()).build(), noting(waits));
    }

    StepFailedException failure() {
        return catchThrowableOfType(StepFailedException.class, this::run);
    }

    /** Compares method and target of what was sent; all targets begin with {@code /api/0}. */
    void assertSent(String... lines) {
        assertThat(server.requests().stream().map(line -> line.replace(" /api/0", " ")))
                .containsExactly(lines);
    }

    void assertBody(int request, String json) throws JsonProcessingException {
        assertThat(JSON.readTree(server.bodies().get(request))).isEqualTo(JSON.readTree(json));
    }

    void assertWaits(Duration... durations) {
        assertThat(waits).containsExactly(durations);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
