package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the workflow that a step, an action or {@code dependsOn} names (sections "Step Object" and "Workflow Object"):
 * {@code workflowId} of the same document, or {@code $sourceDescriptions.<name>.<workflowId>} of another.
 */
final class WorkflowFinder {

    private static final String SOURCES = "$sourceDescriptions.";
    private static final String POINTER = "#/workflows/";
    private static final String WORKFLOWS = "workflows.";

    private final ArazzoDocument document;
    private final Sources sources;
    private final Diagnostics diagnostics;

    WorkflowFinder(ArazzoDocument document, Sources sources, Diagnostics diagnostics) {
        this.document = document;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** The workflow, or null if there is none such; that was reported. */
    @Nullable
    WorkflowName find(Located<String> text) {
        String id = text.value();
        if (id.startsWith(SOURCES)) {
            return qualified(text, id.substring(SOURCES.length()));
        }
        if (ids(document).contains(id)) {
            return new WorkflowName(document.file(), id);
        }
        String source = sources.longestPrefix(id);
        if (source != null && sources.workflows(source) != null) {
            String plain = id.substring(source.length() + 1);
            tolerate(text, "the source of workflow '" + id + "' is not named by a runtime expression", source, plain);
            return qualified(text, id);
        }
        unknown(text, "the document has no workflow '" + id + "'", id, document);
        return null;
    }

    private @Nullable WorkflowName qualified(Located<String> text, String rest) {
        int pointer = rest.indexOf(POINTER);
        if (pointer > 0) {
            String source = rest.substring(0, pointer).replaceFirst("\\.url$", "");
            String id = String.join(
                    "/",
                    JsonPointer.parse("/" + rest.substring(pointer + POINTER.length()))
                            .tokens());
            tolerate(text, "a workflow is not named by a JSON Pointer", source, id);
            return qualified(text, source + "." + id);
        }
        String name = sources.longestPrefix(rest);
        if (name == null) {
            sources.reportUnknown(text.location(), rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
            return null;
        }
        ArazzoDocument other = sources.workflows(name);
        if (other == null) {
            if (sources.get(name) != null) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.INVALID_VALUE,
                                text.location(),
                                "source description '" + name + "' holds operations, not workflows")
                        .withHelp("name it under 'operationId'"));
            }
            return null;
        }
        String id = rest.substring(name.length() + 1);
        if (ids(other).contains(id)) {
            return new WorkflowName(other.file(), id);
        }
        if (id.startsWith(WORKFLOWS) && ids(other).contains(id.substring(WORKFLOWS.length()))) {
            String plain = id.substring(WORKFLOWS.length());
            tolerate(
                    text,
                    "'" + WORKFLOWS + "' before workflow '" + plain + "' is not in the specification",
                    name,
                    plain);
            return new WorkflowName(other.file(), plain);
        }
        unknown(text, "source description '" + name + "' has no workflow '" + id + "'", id, other);
        return null;
    }

    private void tolerate(Located<String> text, String message, String source, String id) {
        diagnostics.add(new Diagnostic(
                DiagnosticCode.INVALID_EXPRESSION,
                Severity.TOLERANCE,
                text.location(),
                message,
                "",
                "write '" + SOURCES + source + "." + id + "'"));
    }

    private void unknown(Located<String> text, String message, String id, ArazzoDocument in) {
        // A workflow without an id, or that is no object, was reported, and may be the one that is meant.
        if (!ids(in).contains("") && !in.unread().contains("workflows")) {
            diagnostics.add(Diagnostic.of(DiagnosticCode.UNKNOWN_REFERENCE, text.location(), message)
                    .withLabel("unknown workflow")
                    .withHelp(Suggestions.didYouMean(id, ids(in))));
        }
    }

    private static List<String> ids(ArazzoDocument document) {
        return document.workflows().stream()
                .map(workflow -> workflow.workflowId().value())
                .toList();
    }
}
