package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Reusable;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses success and failure actions (sections "Success Action Object" and "Failure Action Object"). */
final class ActionParser {

    private static final Set<String> SUCCESS_FIELDS = Set.of("name", "type", "workflowId", "stepId", "criteria");
    private static final Set<String> FAILURE_FIELDS =
            Set.of("name", "type", "workflowId", "stepId", "retryAfter", "retryLimit", "criteria");
    private static final Set<String> NEWER_FIELDS = Set.of("parameters");
    private static final List<String> SUCCESS_TYPES = List.of("end", "goto");
    private static final List<String> FAILURE_TYPES = List.of("end", "goto", "retry");

    private final Reporter reporter;
    private final boolean onFailure;

    /** @param onFailure whether these are failure actions */
    ActionParser(Reporter reporter, boolean onFailure) {
        this.reporter = reporter;
        this.onFailure = onFailure;
    }

    /** The actions of a step or workflow. */
    List<Reusable<Action>> parseAll(List<Node> nodes) {
        Names names = new Names(reporter);
        String kind = onFailure ? "failureActions" : "successActions";
        return new ReusableParser(reporter).parseAll(nodes, kind, node -> {
            Action action = parse(node);
            if (action != null) {
                names.unique(action.name().value(), action.name().location(), "actions");
            }
            return action;
        });
    }

    /** One action, or null, reported, if the node is no object, or does not say what the action does. */
    @Nullable
    Action parse(Node node) {
        Fields fields = Fields.of(
                node,
                onFailure ? "a failure action" : "a success action",
                onFailure ? FAILURE_FIELDS : SUCCESS_FIELDS,
                NEWER_FIELDS,
                reporter);
        if (fields == null) {
            return null;
        }
        Located<String> name = fields.required("name");
        Action.Type type = type(fields);
        fields.finish();
        List<Criterion> criteria = new CriterionParser(reporter).parseAll(fields, "criteria");
        if (type == null) {
            return null;
        }
        RetryFields retry = new RetryFields(fields, reporter);
        boolean targets = type != Action.Type.END;
        checkFields(fields, type);
        return new Action(
                name,
                type,
                targets ? fields.optional("workflowId") : null,
                targets ? fields.optional("stepId") : null,
                type == Action.Type.RETRY ? retry.after() : null,
                type == Action.Type.RETRY ? retry.limit() : null,
                criteria,
                node);
    }

    /** The action's type, or null, reported, if it has none that is known. */
    private Action.@Nullable Type type(Fields fields) {
        Located<String> type = fields.required("type");
        List<String> types = onFailure ? FAILURE_TYPES : SUCCESS_TYPES;
        if (types.contains(type.value())) {
            return Action.Type.valueOf(type.value().toUpperCase(Locale.ROOT));
        }
        if (!type.value().isEmpty()) {
            String suggestion = Suggestions.didYouMean(type.value(), types);
            reporter.report(
                    DiagnosticCode.INVALID_VALUE,
                    type.location(),
                    fields.what() + " can't be of type '" + type.value() + "'",
                    suggestion.isEmpty() ? "its type is " + String.join(" or ", types) : suggestion);
        }
        return null;
    }

    private void checkFields(Fields fields, Action.Type type) {
        boolean workflow = fields.has("workflowId");
        boolean step = fields.has("stepId");
        if (workflow && step) {
            reporter.report(
                    DiagnosticCode.EXCLUSIVE_FIELDS,
                    fields.keyLocation("stepId"),
                    "an action has either 'workflowId' or 'stepId', not both",
                    "");
        } else if (type == Action.Type.GOTO && !workflow && !step) {
            reporter.report(
                    DiagnosticCode.MISSING_FIELD,
                    fields.location(),
                    "an action of type goto needs the field 'stepId' or 'workflowId'",
                    "");
        } else if (type == Action.Type.END) {
            irrelevant(fields, "workflowId", type);
            irrelevant(fields, "stepId", type);
        }
        if (onFailure && type != Action.Type.RETRY) {
            irrelevant(fields, "retryAfter", type);
            irrelevant(fields, "retryLimit", type);
        }
    }

    private void irrelevant(Fields fields, String field, Action.Type type) {
        Node value = fields.get(field);
        if (value != null) {
            reporter.report(
                    DiagnosticCode.UNKNOWN_FIELD,
                    value.location(),
                    "an action of type " + type.name().toLowerCase(Locale.ROOT) + " has no '" + field + "'",
                    "");
        }
    }
}
