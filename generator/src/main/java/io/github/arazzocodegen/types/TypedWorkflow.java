package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workflow in which every expression has a type and a presence.
 *
 * @param dependsOn the workflows that have to have run before
 */
public record TypedWorkflow(
        WorkflowName name,
        Located<String> workflowId,
        String summary,
        String description,
        List<Input> inputs,
        List<WorkflowName> dependsOn,
        List<Step> steps,
        List<Output> outputs) {

    public TypedWorkflow {
        inputs = List.copyOf(inputs);
        dependsOn = List.copyOf(dependsOn);
        steps = List.copyOf(steps);
        outputs = List.copyOf(outputs);
    }

    /**
     * An input of the workflow.
     *
     * @param defaultValue what it is when it is absent, or null
     */
    public record Input(
            String name,
            ValueType type,
            boolean required,
            boolean nullable,
            @Nullable Node defaultValue,
            String description) {

        /** Whether it may be null once defaults are applied. */
        public boolean optional() {
            return defaultValue == null && (nullable || !required);
        }
    }

    /**
     * A step.
     *
     * @param responseKey the status, as the description writes it, whose body the success criteria select; null where
     *     the description has no content for it
     * @param bodySchema the schema of that body, or null
     * @param bodyStatuses with which statuses that body comes; null where it comes with all that the criteria allow
     * @param passedOn where the step runs a workflow: what earlier steps got of those that it depends on
     * @param references where the step, or its workflow, refers to components
     * @param unread the fields of which something could not be read or found, as was reported
     */
    public record Step(
            Located<String> stepId,
            String description,
            Call call,
            List<Parameter> parameters,
            @Nullable Body body,
            List<Criterion> successCriteria,
            List<Action> onSuccess,
            List<Action> onFailure,
            List<Output> outputs,
            @Nullable String responseKey,
            @Nullable Schema bodySchema,
            @Nullable BodyStatuses bodyStatuses,
            Map<WorkflowName, Reference.StepOutput> passedOn,
            List<Location> references,
            Set<String> unread) {

        public String id() {
            return stepId.value();
        }
    }

    /** A parameter as given; {@code declared} is the description's, or null where the operation has none such. */
    public record Parameter(
            String name, String in, Operation.@Nullable Parameter declared, TypedValue value, Location location) {}

    /**
     * A request body as given.
     *
     * @param schema what the description has for this media type, or null
     */
    public record Body(
            String contentType,
            @Nullable Schema schema,
            TypedValue payload,
            Location contentTypeLocation,
            Location location) {

        /** Whether the payload is a text that is written as the media type wants it, not a value to be written so. */
        public boolean isText() {
            return payload instanceof TypedValue.Template
                    || (payload instanceof TypedValue.Replaced replaced && replaced.xml())
                    || (payload instanceof TypedValue.Literal literal
                            && literal.node().kind() == ScalarNode.Kind.STRING);
        }
    }

    /** A criterion: as written, and as the typed condition that it comes to. */
    public record Criterion(String text, TypedCondition condition, Location location) {}

    /**
     * A success or failure action.
     *
     * @param responseKey the status, as the description writes it, whose body its criteria read; null where that is
     *     open or the description has no content for it
     * @param inherited whether it is the workflow's, for all of its steps
     */
    public record Action(
            Located<String> name,
            ResolvedAction.Target target,
            List<Criterion> criteria,
            @Nullable String responseKey,
            boolean inherited) {}

    /** An output of a step or of the workflow. */
    public record Output(Located<String> name, TypedValue value, ValueType type, boolean optional) {}
}
