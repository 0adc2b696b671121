package io.github.arazzocodegen.testing.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.testing.exchanges.ScriptedRun.Failure;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Runs generated workflows as scripts say, and compares. */
public final class ScriptRunner {

    private ScriptRunner() {}

    /**
     * Runs a workflow of a case; one with a known defect is skipped once it has shown that.
     *
     * @throws AssertionError if it did anything else than the script expects, or has a defect no more
     * @throws Exception what else the workflow throws than the exceptions of the runtime
     */
    public static void check(CompiledCase compiled, ScriptedRun run) throws Exception {
        if (run.defect() == null) {
            run(compiled, run);
            return;
        }
        assertThatThrownBy(() -> run(compiled, run))
                .as("the defect is mended, so take it out of the script: " + run.defect())
                .isInstanceOf(AssertionError.class);
        throw new TestAbortedException("known defect: " + run.defect());
    }

    /**
     * Runs a workflow of a case.
     *
     * @throws AssertionError if it did anything else than the script expects
     * @throws Exception what else the workflow throws than the exceptions of the runtime
     */
    private static void run(CompiledCase compiled, ScriptedRun run) throws Exception {
        Transcript transcript = new Transcript(run.exchanges());
        RunListener listener = new RunListener(transcript);
        String end;
        @Nullable WorkflowException failure = null;
        try (GeneratedClasses classes = compiled.load();
                ScriptServer server = new ScriptServer(transcript)) {
            Clients clients = new Clients(server.base(), run.credentials());
            Class<?> type = classes.workflow(run.workflow() == null ? "" : run.workflow());
            GeneratedWorkflow workflow = new GeneratedWorkflow(type, clients, options(run, transcript, listener));
            Map<String, @Nullable Object> outputs = workflow.run(run.inputs());
            clients.checkCredentials();
            end = ended(listener.ending(), folded(outputs));
        } catch (WorkflowException e) {
            failure = e;
            end = failed(describe(e));
        }
        String expected = run.fails() == null
                ? ended(String.valueOf(run.ends()), folded(run.outputs()))
                : failed(run.fails().withoutMessage());
        assertThat(transcript.text() + "\n" + end)
                .as(failure == null ? run.run() : failure.getMessage())
                .isEqualTo(Transcript.expected(run.exchanges()) + "\n" + expected);
        if (run.fails() != null && failure != null) {
            String message = failure.getMessage();
            assertThat(run.fails().says())
                    .allSatisfy(text -> assertThat(message).contains(text));
        }
    }

    private static WorkflowOptions options(ScriptedRun run, Transcript transcript, RunListener listener) {
        WorkflowOptions options =
                WorkflowOptions.defaults().withSleeper(transcript::waited).withListener(listener);
        ScriptedRun.Options changed = run.options();
        if (changed != null && changed.maxTransitions() != null) {
            options = options.withMaxTransitions(changed.maxTransitions());
        }
        if (changed != null && changed.reentryDelay() != null) {
            options = options.withReentryDelay(Duration.ofSeconds(changed.reentryDelay()));
        }
        if (changed != null && changed.maxWait() != null) {
            options = options.withMaxWait(Duration.ofSeconds(changed.maxWait()));
        }
        return options;
    }

    private static Failure describe(WorkflowException e) {
        String as = e.getClass().getSimpleName();
        if (e instanceof StepFailedException failed) {
            Integer status = failed.status().isPresent() ? failed.status().getAsInt() : null;
            String reason = failed.reason().getClass().getSimpleName();
            return new Failure(as, failed.stepId(), reason, status, null, null);
        }
        return new Failure(
                as, null, null, null, e instanceof InvalidInputException invalid ? invalid.input() : null, null);
    }

    private static String failed(Failure failure) {
        return "fails " + failure;
    }

    private static String ended(String ending, Map<String, @Nullable Object> outputs) {
        return "ends " + ending + " " + Json.canonical(outputs);
    }

    /** The outputs that are there, by names that are the same in the document and in Java. */
    private static Map<String, @Nullable Object> folded(Map<String, ?> outputs) {
        Map<String, @Nullable Object> folded = new TreeMap<>();
        outputs.forEach((name, value) -> {
            if (value != null && !(value instanceof JsonNode node && node.isNull())) {
                folded.put(GeneratedInputs.fold(name), value);
            }
        });
        return folded;
    }
}
