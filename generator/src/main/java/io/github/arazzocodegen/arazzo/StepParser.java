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
            Fields fields = Fields.of(node, "a step", FIELDS, NEWER_FIELDS, reporter);
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
        fields.finish();
        boolean callsOperation = target != null && !(target instanceof Target.WorkflowId);
        Node body = fields.get("requestBody");
        RequestBody requestBody = body == null ? null : new RequestBodyParser(reporter).parse(body);
        if (body != null && requestBody == null) {
            fields.incomplete("requestBody");
        }
        return new Step(
                stepId,
                fields.text("description"),
                target,
                fields.whole(
                        "parameters",
                        new ParameterParser(reporter).parseAll(fields.list("parameters"), callsOperation)),
                requestBody,
                new CriterionParser(reporter).parseAll(fields, "successCriteria"),
                fields.whole("onSuccess", new ActionParser(reporter, false).parseAll(fields.list("onSuccess"))),
                fields.whole("onFailure", new ActionParser(reporter, true).parseAll(fields.list("onFailure"))),
                new OutputParser(reporter).parse(fields),
                fields.unread(),
                fields.node());
    }

    private @Nullable Target target(Fields fields) {
        // A step of version 1.1 that calls a channel is reported as such.
        boolean channel = reporter.isVersion11() && fields.has("channelPath");
        if (channel
                || !fields.hasOne(
                        TARGETS, "a step needs one of the fields 'operationId', 'operationPath' and 'workflowId'")) {
            return null;
        }
        List<String> given = TARGETS.stream().filter(fields::has).toList();
        if (given.size() > 1) {
            reporter.report(
                    DiagnosticCode.EXCLUSIVE_FIELDS,
                    fields.keyLocation(given.get(1)),
                    "a step has either '" + given.get(0) + "' or '" + given.get(1) + "', not both",
                    "");
        }
        String field = given.get(0);
        Node value = fields.get(field);
        Located<String> text = value == null ? null : fields.notEmpty(field, value);
        if (text == null || text.value().isEmpty()) {
            return null;
        }
        return switch (field) {
            case "operationId" -> new Target.OperationId(text);
            case "operationPath" -> new Target.OperationPath(text);
            default -> new Target.WorkflowId(text);
        };
    }
}
