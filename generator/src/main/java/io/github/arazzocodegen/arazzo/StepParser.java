package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.RequestBody;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Target;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses steps (section "Step Object"). */
final class StepParser {

    private static final Set<String> FIELDS = Set.of(
            "description",
            "stepId",
            "operationId",
            "operationPath",
            "workflowId",
            "parameters",
            "requestBody",
            "successCriteria",
            "onSuccess",
            "onFailure",
            "outputs");
    private static final Set<String> NEWER_FIELDS =
            Set.of("channelPath", "action", "correlationId", "timeout", "dependsOn");
    private static final List<String> TARGETS = List.of("operationId", "operationPath", "workflowId");

    private final Reporter reporter;

    StepParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The steps of a workflow. */
    List<Step> parseAll(List<Node> nodes) {
        List<Step> steps = new ArrayList<>();
        Names ids = new Names(reporter);
        for (Node node : nodes) {
            Fields fields = Fields.of(node, "a step", reporter);
            if (fields != null) {
                Step step = parse(fields);
                ids.unique(step.stepId().value(), step.stepId().location(), "steps");
                steps.add(step);
            }
        }
        return steps;
    }

    private Step parse(Fields fields) {
        Located<String> stepId = fields.required("stepId");
        Names.checkIdentifier(stepId, "stepId", reporter);
        Target target = target(fields);
        fields.checkUnknown(FIELDS, NEWER_FIELDS);
        boolean callsOperation = target != null && !(target instanceof Target.WorkflowId);
        Node body = fields.node().get("requestBody");
        RequestBody requestBody = body == null ? null : new RequestBodyParser(reporter).parse(body);
        return new Step(
                stepId,
                fields.text("description"),
                target,
                new ParameterParser(reporter).parseAll(fields.list("parameters"), callsOperation),
                requestBody,
                new CriterionParser(reporter).parseAll(fields.criteria("successCriteria")),
                new ActionParser(reporter, false).parseAll(fields.list("onSuccess")),
                new ActionParser(reporter, true).parseAll(fields.list("onFailure")),
                new OutputParser(reporter).parse(fields),
                fields.node());
    }

    private @Nullable Target target(Fields fields) {
        List<String> given = TARGETS.stream().filter(fields::has).toList();
        if (given.isEmpty()) {
            // A step of version 1.1 that calls a channel was reported as such.
            if (!(reporter.isVersion11() && fields.has("channelPath"))) {
                fields.missing(
                        TARGETS, "a step needs one of the fields 'operationId', 'operationPath' and 'workflowId'");
            }
            return null;
        }
        if (given.size() > 1) {
            reporter.report(
                    DiagnosticCode.EXCLUSIVE_FIELDS,
                    fields.keyLocation(given.get(1)),
                    "a step has either '" + given.get(0) + "' or '" + given.get(1) + "', not both",
                    "");
        }
        Located<String> text = fields.required(given.get(0));
        if (text.value().isEmpty()) {
            return null;
        }
        return switch (given.get(0)) {
            case "operationId" -> new Target.OperationId(text);
            case "operationPath" -> new Target.OperationPath(text);
            default -> new Target.WorkflowId(text);
        };
    }
}
