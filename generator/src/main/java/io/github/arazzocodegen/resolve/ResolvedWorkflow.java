package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workflow with everything bound that it refers to by name: operations, steps, components. Reusable objects are
 * replaced by what they refer to, and the workflow's own parameters and actions are merged into its steps.
 *
 * @param inputs the schema of its inputs, or null where it declares none
 * @param dependsOn the workflows that have to have run before
 * @param sourceUrls the URLs of the document's source descriptions by name, as the document writes them
 * @param sharedParameters the parameters in the document's components, by name
 * @param references where the workflow and its steps refer to components
 * @param unread the fields of which something could not be read or found, as was reported
 */
public record ResolvedWorkflow(
        WorkflowName name,
        Located<String> workflowId,
        String summary,
        String description,
        @Nullable Schema inputs,
        List<Dependency> dependsOn,
        List<ResolvedStep> steps,
        List<Output> outputs,
        Map<String, Located<String>> sourceUrls,
        Map<String, Parameter> sharedParameters,
        List<Location> references,
        Set<String> unread) {

    public ResolvedWorkflow {
        dependsOn = List.copyOf(dependsOn);
        steps = List.copyOf(steps);
        outputs = List.copyOf(outputs);
        sourceUrls = Collections.unmodifiableMap(new LinkedHashMap<>(sourceUrls));
        references = List.copyOf(references);
        unread = Set.copyOf(unread);
        sharedParameters = Collections.unmodifiableMap(new LinkedHashMap<>(sharedParameters));
    }

    /** A workflow that has to have run before, and where that is said. */
    public record Dependency(WorkflowName workflow, Location location) {}

    /** Whether a step has no id, or is no object, which was reported: what seems to be unknown may be meant for it. */
    public boolean hasUnnamedStep() {
        return indexOf("") >= 0 || unread.contains("steps");
    }

    /** The index of the step of this id, or -1. */
    public int indexOf(String stepId) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(stepId)) {
                return i;
            }
        }
        return -1;
    }
}
