package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One run of a workflow and all that is expected of it.
 *
 * @param run what it shows, as a sentence; the name of the test
 * @param workflow the workflowId; not needed where the documents have but one workflow
 * @param inputs the inputs by their names in the document; those that are left out are not given
 * @param credentials what to tell the builder of the client, by method: {@code apiKey: secret}, several arguments as a
 *     list
 * @param options what to change in {@code WorkflowOptions}
 * @param exchanges what happens, in order, and nothing else
 * @param ends the name of the action that ends the run, or {@code completed} after the last step
 * @param outputs all outputs that the ending sets, by name; null and left out are the same
 * @param fails how the run fails, if it does
 * @param defect what generated code does instead, as yet: such a run is skipped, and complains when it does what it should
 */
public record ScriptedRun(
        String run,
        @Nullable String workflow,
        @Nullable Map<String, JsonNode> inputs,
        @Nullable Map<String, JsonNode> credentials,
        @Nullable Options options,
        @Nullable List<Exchange> exchanges,
        @Nullable String ends,
        @Nullable Map<String, JsonNode> outputs,
        @Nullable Failure fails,
        @Nullable String defect) {

    /** Limits other than the usual ones; times in seconds. */
    public record Options(
            @Nullable Integer maxTransitions,
            @Nullable Long reentryDelay,
            @Nullable Long maxWait) {}

    /**
     * A run that ends by an exception. Every property that the exception has must be there.
     *
     * @param as the simple name of the exception's class
     * @param step the step that failed
     * @param reason the simple name of the reason's class, of a step that failed
     * @param status the status of the response, of a step that got one
     * @param input the input that is wrong
     * @param says texts that the message contains
     */
    public record Failure(
            String as,
            @Nullable String step,
            @Nullable String reason,
            @Nullable Integer status,
            @Nullable String input,
            @Nullable List<String> says) {

        public Failure {
            Objects.requireNonNull(as, "as");
            says = says == null ? List.of() : List.copyOf(says);
        }

        /** What is compared as a whole: all but the message. */
        Failure withoutMessage() {
            return new Failure(as, step, reason, status, input, null);
        }
    }

    public ScriptedRun {
        Objects.requireNonNull(run, "run");
        inputs = inputs == null ? Map.of() : inputs;
        credentials = credentials == null ? Map.of() : credentials;
        outputs = outputs == null ? Map.of() : outputs;
        exchanges = exchanges == null ? List.of() : List.copyOf(exchanges);
        if ((ends == null) == (fails == null)) {
            throw new IllegalArgumentException("'" + run + "' needs either 'ends' or 'fails'");
        }
        if (ends == null && !outputs.isEmpty()) {
            throw new IllegalArgumentException("'" + run + "' fails, and so has no 'outputs'");
        }
    }
}
