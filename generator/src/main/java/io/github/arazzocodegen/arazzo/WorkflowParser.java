package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses workflows (section "Workflow Object"). */
final class WorkflowParser {

    private static final Set<String> FIELDS = Set.of(
            "workflowId",
            "summary",
            "description",
            "inputs",
            "dependsOn",
            "steps",
            "successActions",
            "failureActions",
            "outputs",
            "parameters");

    private final Reporter reporter;

    WorkflowParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The workflows of a document. */
    List<Workflow> parseAll(List<Node> nodes) {
        List<Workflow> workflows = new ArrayList<>();
        Names ids = new Names(reporter);
        for (Node node : nodes) {
            Fields fields = Fields.of(node, "a workflow", FIELDS, Set.of(), reporter);
            if (fields != null) {
                Workflow workflow = parse(fields);
                ids.unique(workflow.workflowId().value(), workflow.workflowId().location(), "workflows");
                workflows.add(workflow);
            }
        }
        return workflows;
    }

    private Workflow parse(Fields fields) {
        Located<String> workflowId = fields.required("workflowId");
        Names.checkIdentifier(workflowId, "workflowId", reporter);
        List<Node> steps = fields.requiredList("steps");
        fields.finish();
        return new Workflow(
                workflowId,
                fields.text("summary"),
                fields.text("description"),
                inputs(fields),
                dependsOn(fields),
                fields.whole("steps", new StepParser(reporter).parseAll(steps)),
                fields.whole(
                        "successActions", new ActionParser(reporter, false).parseAll(fields.list("successActions"))),
                fields.whole(
                        "failureActions", new ActionParser(reporter, true).parseAll(fields.list("failureActions"))),
                new OutputParser(reporter).parse(fields),
                fields.whole("parameters", new ParameterParser(reporter).parseAll(fields.list("parameters"), false)),
                fields.unread(),
                fields.node());
    }

    /** A JSON Schema is an object, or true or false. */
    private @Nullable Node inputs(Fields fields) {
        Node inputs = fields.get("inputs");
        Node schema = inputs == null ? null : schema(inputs);
        if (inputs != null && schema == null) {
            fields.incomplete("inputs");
        }
        return schema;
    }

    /** The node if it is a JSON Schema, else null; that is reported. */
    @Nullable
    Node schema(Node node) {
        boolean schema = node instanceof ObjectNode
                || (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN);
        if (!schema) {
            reporter.wrongType(node, "inputs", "a JSON Schema");
        }
        return schema ? node : null;
    }

    private List<Located<String>> dependsOn(Fields fields) {
        List<Located<String>> all = new ArrayList<>();
        List<Node> names = fields.list("dependsOn");
        for (Node node : names) {
            if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
                all.add(new Located<>(scalar.text(), scalar));
            } else {
                fields.wrongType(node, "dependsOn", "an array of strings");
            }
        }
        Duplicates.report(names, "workflow", reporter);
        return all;
    }
}
