package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Arazzo document (section "Arazzo Specification Object"), one to one with its text. {@code unread} are the fields of an
 * object of which something could not be read, as was reported: what seems to be wanting there may be what was meant.
 *
 * @param version the text of the field {@code arazzo}, of a version that we know
 * @param title the title of its info object, or an empty text
 */
public record ArazzoDocument(
        SourceFile file,
        String version,
        String title,
        List<SourceDescription> sourceDescriptions,
        List<Workflow> workflows,
        Components components,
        Set<String> unread) {

    /** A source description (section "Source Description Object"); type is {@code openapi}, {@code arazzo} or another. */
    public record SourceDescription(Located<String> name, Located<String> url, String type, Node node) {}

    /**
     * The components object: by name, in document order.
     *
     * @param inputs JSON Schemas, as read
     */
    public record Components(
            Map<String, Node> inputs,
            Map<String, Parameter> parameters,
            Map<String, Action> successActions,
            Map<String, Action> failureActions,
            Set<String> unread) {

        public static final Components NONE = new Components(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());
    }

    /**
     * A workflow (section "Workflow Object").
     *
     * @param inputs its inputs' JSON Schema, as read, or null
     */
    public record Workflow(
            Located<String> workflowId,
            String summary,
            String description,
            @Nullable Node inputs,
            List<Located<String>> dependsOn,
            List<Step> steps,
            List<Reusable<Action>> successActions,
            List<Reusable<Action>> failureActions,
            List<Output> outputs,
            List<Reusable<Parameter>> parameters,
            Set<String> unread,
            Node node) {}

    /**
     * A step (section "Step Object").
     *
     * @param target what it calls, or null where the document does not say (it was reported)
     */
    public record Step(
            Located<String> stepId,
            String description,
            @Nullable Target target,
            List<Reusable<Parameter>> parameters,
            @Nullable RequestBody requestBody,
            List<Criterion> successCriteria,
            List<Reusable<Action>> onSuccess,
            List<Reusable<Action>> onFailure,
            List<Output> outputs,
            Set<String> unread,
            Node node) {}

    /** What a step calls. */
    public sealed interface Target {
        /** The text as written. */
        Located<String> text();

        record OperationId(Located<String> text) implements Target {}

        record OperationPath(Located<String> text) implements Target {}

        record WorkflowId(Located<String> text) implements Target {}
    }

    /** An output of a step or workflow, by its name. */
    public record Output(Located<String> name, Value value) {}

    /**
     * A parameter (section "Parameter Object").
     *
     * @param in {@code path}, {@code query}, {@code header} or {@code cookie}, or null for an input of a workflow
     */
    public record Parameter(Located<String> name, @Nullable Located<String> in, Value value, Node node) {}

    /** A request body (section "Request Body Object"). */
    public record RequestBody(
            @Nullable Located<String> contentType,
            @Nullable Value payload,
            List<Replacement> replacements,
            Node node) {}

    /** A payload replacement (section "Payload Replacement Object"). */
    public record Replacement(Located<String> target, Value value, Node node) {}

    /** A success or failure action (sections "Success Action Object" and "Failure Action Object"). */
    public record Action(
            Located<String> name,
            Type type,
            @Nullable Located<String> workflowId,
            @Nullable Located<String> stepId,
            @Nullable Located<java.math.BigDecimal> retryAfter,
            @Nullable Located<Integer> retryLimit,
            List<Criterion> criteria,
            Node node) {

        /** What an action does. */
        public enum Type {
            END,
            GOTO,
            RETRY
        }
    }

    /** An object, or a reference to one in the components (section "Reusable Object"). */
    public sealed interface Reusable<T> {

        record Inline<T>(T object) implements Reusable<T> {}

        /**
         * An object of the components, by its expression.
         *
         * @param value the value that replaces that of a referenced parameter, or null
         */
        record Reference<T>(
                Located<String> reference, @Nullable Value value, Node node) implements Reusable<T> {}
    }
}
