package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Limits.Kind;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an Arazzo document that asks for too much, before anything is made of it: what follows may take a time or a
 * depth of calls that grows with each of these sizes.
 */
public final class DocumentLimits {

    private static final Set<String> NAMES = Set.of("workflowId", "stepId", "operationId", "name");

    private final Limits limits;
    private int expressions;

    private DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    /** Throws for the first thing that exceeds a limit. */
    public static void check(SourceDocument document, Limits limits) throws SourceException {
        DocumentLimits checker = new DocumentLimits(limits);
        if (document.root() instanceof ObjectNode root) {
            for (var field : root.members().entrySet()) {
                Node value = field.getValue().value();
                if (field.getKey().equals("workflows") && value instanceof ArrayNode workflows) {
                    checker.workflows(workflows);
                } else {
                    checker.check(field.getKey(), value, false);
                }
            }
        }
    }

    private void workflows(ArrayNode workflows) throws SourceException {
        limits.check(Kind.WORKFLOWS, "workflows", workflows.elements().size(), workflows.location());
        limits.check(Kind.DEPENDENCIES, "dependencies", Dependencies.count(workflows), workflows.location());
        int steps = 0;
        for (Node workflow : workflows.elements()) {
            if (workflow instanceof ObjectNode object) {
                steps(object);
                steps += size(object.get("steps"));
                limits.check(Kind.ALL_STEPS, "steps", steps, object.location());
            }
            check("", workflow, false);
        }
    }

    private void steps(ObjectNode workflow) throws SourceException {
        if (workflow.get("steps") instanceof ArrayNode steps) {
            limits.check(Kind.STEPS, "steps", steps.elements().size(), steps.location());
            limits.check(Kind.ACTIONS, "actions", actions(workflow, steps), steps.location());
        }
    }

    /** How many edges the flow of a workflow may have: what looks at all ways through it has work with each. */
    private static int actions(ObjectNode workflow, ArrayNode steps) {
        int shared = size(workflow.get("successActions")) + size(workflow.get("failureActions"));
        int own = 0;
        for (Node step : steps.elements()) {
            own += step instanceof ObjectNode object
                    ? size(object.get("onSuccess")) + size(object.get("onFailure"))
                    : 0;
        }
        return own + shared * steps.elements().size();
    }

    private static int size(@Nullable Node list) {
        return list instanceof ArrayNode array ? array.elements().size() : 0;
    }

    /** All of it becomes the code of one method, or of one text. */
    private void payload(Node node) throws SourceException {
        limits.check(Kind.PAYLOAD_VALUES, "values", values(node), node.location());
    }

    private static int values(Node node) {
        if (node instanceof ObjectNode object) {
            return 1
                    + object.members().values().stream()
                            .mapToInt(member -> values(member.value()))
                            .sum();
        }
        return node instanceof ArrayNode array
                ? 1 + array.elements().stream().mapToInt(DocumentLimits::values).sum()
                : 1;
    }

    private void check(String name, Node node, boolean pattern) throws SourceException {
        if (name.equals("payload") || name.equals("value")) {
            payload(node);
        }
        if (node instanceof ObjectNode object) {
            limits.check(Kind.ELEMENTS, "members", object.members().size(), node.location());
            boolean patterns = isPattern(object);
            for (var member : object.members().entrySet()) {
                check(member.getKey(), member.getValue().value(), patterns);
            }
        } else if (node instanceof ArrayNode array) {
            limits.check(Kind.ELEMENTS, "elements", array.elements().size(), node.location());
            for (Node element : array.elements()) {
                check(name, element, false);
            }
        } else if (node instanceof ScalarNode scalar) {
            text(name, scalar, pattern);
        }
    }

    /** Of regular expressions and XPath: what reads them takes a time that is more than their length. */
    private static boolean isPattern(ObjectNode criterion) {
        Node type = criterion.get("type");
        String name = type instanceof ObjectNode object ? object.string("type") : criterion.string("type");
        return "regex".equals(name) || "xpath".equals(name);
    }

    private void text(String name, ScalarNode scalar, boolean pattern) throws SourceException {
        String text = scalar.text();
        expressions += occurrences("$", text);
        limits.check(Kind.EXPRESSIONS, "expressions", expressions, scalar.location());
        if (name.equals("condition")) {
            Kind kind = pattern ? Kind.PATTERN_LENGTH : Kind.EXPRESSION_LENGTH;
            limits.checkLength(kind, "the condition", text.length(), scalar.location());
        } else if (NAMES.contains(name)) {
            limits.checkLength(Kind.NAME_LENGTH, "the name", text.length(), scalar.location());
        } else if (text.startsWith("$")) {
            limits.checkLength(Kind.EXPRESSION_LENGTH, "the expression", text.length(), scalar.location());
            limits.check(Kind.POINTER_PARTS, "parts of a pointer", occurrences("/", text), scalar.location());
        } else if (text.indexOf('$') > 0) {
            limits.checkLength(Kind.TEMPLATE_LENGTH, "the text with expressions", text.length(), scalar.location());
            int embedded = occurrences("{$", text);
            limits.check(Kind.TEMPLATE_EXPRESSIONS, "expressions in a text", embedded, scalar.location());
        }
    }

    private static int occurrences(String part, String text) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
