package io.github.arazzocodegen.faults;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of Arazzo 1.0.1 with their fixed fields; {@link SpecObjectTest} holds them against its text. */
enum SpecObject {
    ARAZZO(
            "Arazzo Specification Object",
            required("arazzo", Kind.STRING),
            required("info", Kind.OBJECT, "INFO"),
            required("sourceDescriptions", Kind.LIST, "SOURCE_DESCRIPTION"),
            required("workflows", Kind.LIST, "WORKFLOW"),
            optional("components", Kind.OBJECT, "COMPONENTS")),
    INFO(
            "Info Object",
            required("title", Kind.STRING),
            optional("summary", Kind.STRING),
            optional("description", Kind.STRING),
            required("version", Kind.STRING)),
    SOURCE_DESCRIPTION(
            "Source Description Object",
            required("name", Kind.STRING),
            required("url", Kind.STRING),
            optional("type", Kind.STRING)),
    WORKFLOW(
            "Workflow Object",
            required("workflowId", Kind.STRING),
            optional("summary", Kind.STRING),
            optional("description", Kind.STRING),
            optional("inputs", Kind.SCHEMA),
            optional("dependsOn", Kind.STRINGS),
            required("steps", Kind.LIST, "STEP"),
            optional("successActions", Kind.LIST, "SUCCESS_ACTION"),
            optional("failureActions", Kind.LIST, "FAILURE_ACTION"),
            optional("outputs", Kind.EXPRESSIONS),
            optional("parameters", Kind.LIST, "PARAMETER")),
    STEP(
            "Step Object",
            optional("description", Kind.STRING),
            required("stepId", Kind.STRING),
            optional("operationId", Kind.STRING),
            optional("operationPath", Kind.STRING),
            optional("workflowId", Kind.STRING),
            optional("parameters", Kind.LIST, "PARAMETER"),
            optional("requestBody", Kind.OBJECT, "REQUEST_BODY"),
            optional("successCriteria", Kind.LIST, "CRITERION"),
            optional("onSuccess", Kind.LIST, "SUCCESS_ACTION"),
            optional("onFailure", Kind.LIST, "FAILURE_ACTION"),
            optional("outputs", Kind.EXPRESSIONS)),
    PARAMETER(
            "Parameter Object",
            required("name", Kind.STRING),
            optional("in", Kind.STRING),
            required("value", Kind.ANY)),
    SUCCESS_ACTION(
            "Success Action Object",
            required("name", Kind.STRING),
            required("type", Kind.STRING),
            optional("workflowId", Kind.STRING),
            optional("stepId", Kind.STRING),
            optional("criteria", Kind.LIST, "CRITERION")),
    FAILURE_ACTION(
            "Failure Action Object",
            required("name", Kind.STRING),
            required("type", Kind.STRING),
            optional("workflowId", Kind.STRING),
            optional("stepId", Kind.STRING),
            optional("retryAfter", Kind.NUMBER),
            optional("retryLimit", Kind.INTEGER),
            optional("criteria", Kind.LIST, "CRITERION")),
    COMPONENTS(
            "Components Object",
            optional("inputs", Kind.SCHEMAS),
            optional("parameters", Kind.MAP, "PARAMETER"),
            optional("successActions", Kind.MAP, "SUCCESS_ACTION"),
            optional("failureActions", Kind.MAP, "FAILURE_ACTION")),
    REUSABLE("Reusable Object", required("reference", Kind.EXPRESSION), optional("value", Kind.STRING)),
    CRITERION(
            "Criterion Object",
            optional("context", Kind.EXPRESSION),
            required("condition", Kind.STRING),
            optional("type", Kind.TYPE, "CRITERION_EXPRESSION_TYPE")),
    CRITERION_EXPRESSION_TYPE(
            "Criterion Expression Type Object", required("type", Kind.STRING), required("version", Kind.STRING)),
    REQUEST_BODY(
            "Request Body Object",
            optional("contentType", Kind.STRING),
            optional("payload", Kind.ANY),
            optional("replacements", Kind.LIST, "PAYLOAD_REPLACEMENT")),
    PAYLOAD_REPLACEMENT("Payload Replacement Object", required("target", Kind.STRING), required("value", Kind.ANY));

    /** What a field may be: the kinds of value that a document can hold which are of its type. */
    enum Kind {
        STRING(Shape.STRING),
        /** A string; there is none that is no expression. */
        EXPRESSION(Shape.STRING),
        NUMBER(Shape.INTEGER, Shape.NUMBER),
        INTEGER(Shape.INTEGER),
        ANY(Shape.values()),
        /** A string or an object. */
        TYPE(Shape.STRING, Shape.OBJECT),
        OBJECT(Shape.OBJECT),
        LIST(Shape.LIST),
        STRINGS(Shape.LIST),
        MAP(Shape.OBJECT),
        EXPRESSIONS(Shape.OBJECT),
        SCHEMAS(Shape.OBJECT),
        /** A JSON Schema is an object or a boolean. */
        SCHEMA(Shape.OBJECT, Shape.BOOLEAN);

        @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that is, which its type does not say.
        private final Set<Shape> shapes;

        Kind(Shape... shapes) {
            this.shapes = Set.of(shapes);
        }

        boolean takes(Shape shape) {
            return shapes.contains(shape);
        }
    }

    /**
     * A fixed field.
     *
     * @param of the constant of the objects that it holds, or null
     */
    record Field(
            String name,
            Kind kind,
            boolean required,
            @Nullable String of) {
        SpecObject object() {
            return of == null ? ARAZZO : valueOf(of);
        }
    }

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that is, which its type does not say.
    private final List<Field> fields;

    SpecObject(String heading, Field... fields) {
        this.heading = heading;
        this.fields = List.of(fields);
    }

    /** The heading of its section. */
    String heading() {
        return heading;
    }

    List<Field> fields() {
        return fields;
    }

    private static Field required(String name, Kind kind) {
        return new Field(name, kind, true, null);
    }

    private static Field required(String name, Kind kind, String of) {
        return new Field(name, kind, true, of);
    }

    private static Field optional(String name, Kind kind) {
        return new Field(name, kind, false, null);
    }

    private static Field optional(String name, Kind kind, String of) {
        return new Field(name, kind, false, of);
    }
}
