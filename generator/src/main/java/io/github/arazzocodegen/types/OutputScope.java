package io.github.arazzocodegen.types;

import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $outputs} names at a place of the document (section "Runtime Expressions").
 *
 * @param owner whose outputs they are, in the words of a message
 */
record OutputScope(String owner, Map<String, Root> roots) {

    /** Makes the reference to a place in an output. */
    interface Maker {
        Reference at(JsonPointer pointer, ValueType type, boolean optional);
    }

    /** An output: its type, whether it may be absent, and what refers to it. */
    record Root(ValueType type, boolean optional, Maker maker) {}

    OutputScope {
        roots = new LinkedHashMap<>(roots);
    }

    List<String> names() {
        return List.copyOf(roots.keySet());
    }

    @Nullable
    Root root(String name) {
        return roots.get(name);
    }

    /** What the workflow gives that a step runs. */
    static OutputScope ofWorkflow(WorkflowName workflow, List<KnownWorkflows.Given> outputs) {
        Map<String, Root> roots = new LinkedHashMap<>();
        for (KnownWorkflows.Given output : outputs) {
            Maker maker = (pointer, type, optional) ->
                    new Reference.CalledOutput(workflow, output.name(), pointer, type, optional);
            roots.put(output.name(), new Root(output.type(), output.optional(), maker));
        }
        return new OutputScope("workflow '" + workflow + "'", roots);
    }

    /** What a step gives. */
    static OutputScope ofStep(int index, String stepId, List<Output> outputs) {
        Map<String, Root> roots = new LinkedHashMap<>();
        for (Output output : outputs) {
            String name = output.name().value();
            Maker maker =
                    (pointer, type, optional) -> new Reference.StepOutput(index, stepId, name, pointer, type, optional);
            roots.put(name, new Root(output.type(), output.optional(), maker));
        }
        return new OutputScope("step '" + stepId + "'", roots);
    }
}
