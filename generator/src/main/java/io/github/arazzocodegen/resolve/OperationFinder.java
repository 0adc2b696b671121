package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Target;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.IndexedOperation;
import io.github.arazzocodegen.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds what a step calls. Operations by {@code operationId} (section "Step Object"), qualified or not, are its own work;
 * paths are {@link OperationPaths}', workflows {@link WorkflowFinder}'s.
 */
final class OperationFinder {

    private static final String SOURCES = "$sourceDescriptions.";

    private final Sources sources;
    private final OperationPaths paths;
    private final WorkflowFinder workflows;
    private final Diagnostics diagnostics;

    OperationFinder(Sources sources, WorkflowFinder workflows, Diagnostics diagnostics) {
        this.sources = sources;
        this.workflows = workflows;
        this.paths = new OperationPaths(sources, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The operations that these steps call, as far as that is plain. */
    List<Call.ToOperation> plain(List<Step> steps) {
        List<Call.ToOperation> called = new ArrayList<>();
        for (Step step : steps) {
            if (step.target() instanceof Target.OperationId id) {
                List<Call.ToOperation> found =
                        candidates(sources.all(), id.text().value());
                if (found.size() == 1) {
                    called.add(found.get(0));
                }
            }
        }
        return called;
    }

    /** @param context what tells overloads apart */
    Call find(Target target, OperationContext context) {
        if (target instanceof Target.OperationId id) {
            return byId(id.text(), context);
        }
        if (target instanceof Target.OperationPath path) {
            return paths.find(path.text());
        }
        WorkflowName workflow = workflows.find(target.text());
        return workflow == null
                ? new Call.Unresolved()
                : new Call.ToWorkflow(workflow, target.text().location());
    }

    private Call byId(Located<String> text, OperationContext context) {
        String id = text.value();
        if (id.contains("#/paths/")) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.INVALID_EXPRESSION,
                    Severity.TOLERANCE,
                    text.location(),
                    "this is an operationPath, not an operationId",
                    "",
                    "write it under 'operationPath'"));
            return paths.find(text);
        }
        if (id.startsWith(SOURCES)) {
            return qualified(text, id.substring(SOURCES.length()), context);
        }
        List<Call.ToOperation> found = candidates(sources.all(), id);
        if (found.isEmpty() && id.indexOf('.') > 0) {
            String sourceName = sources.longestPrefix(id);
            if (sourceName != null) {
                diagnostics.add(new Diagnostic(
                        DiagnosticCode.INVALID_EXPRESSION,
                        Severity.TOLERANCE,
                        text.location(),
                        "the source of operation '" + id + "' is not named by a runtime expression",
                        "",
                        "write '" + SOURCES + id + "'"));
                return qualified(text, id, context);
            }
        }
        return choose(text, id, found, context);
    }

    private Call qualified(Located<String> text, String rest, OperationContext context) {
        String name = sources.longestPrefix(rest);
        if (name == null) {
            sources.reportUnknown(text.location(), rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
            return new Call.Unresolved();
        }
        String id = rest.substring(name.length() + 1);
        ResolvedSource source = sources.get(name);
        return source == null ? new Call.Unresolved() : choose(text, id, candidates(List.of(source), id), context);
    }

    private Call choose(Located<String> text, String id, List<Call.ToOperation> found, OperationContext context) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            if (sources.complete()) {
                reportUnknown(text, id);
            }
            return new Call.Unresolved();
        }
        Call.ToOperation chosen = context.choose(found);
        if (chosen != null) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.AMBIGUOUS_OPERATION,
                    Severity.TOLERANCE,
                    text.location(),
                    "operationId '" + id + "' names " + found.size() + " operations; by its context the step"
                            + " means " + chosen.operation().method() + " "
                            + chosen.operation().path(),
                    "",
                    "use operationPath"));
            return chosen;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.AMBIGUOUS_OPERATION,
                        text.location(),
                        "operationId '" + id + "' names " + found.size() + " operations: "
                                + found.stream()
                                        .map(c -> c.operation().method() + " "
                                                + c.operation().path() + " of '"
                                                + c.source().name() + "'")
                                        .collect(Collectors.joining(", ")))
                .withHelp("qualify it with its source description, as in '" + SOURCES
                        + found.get(0).source().name() + "." + id + "', or use operationPath"));
        return new Call.Unresolved();
    }

    private static List<Call.ToOperation> candidates(Iterable<ResolvedSource> in, String id) {
        List<Call.ToOperation> found = new ArrayList<>();
        for (ResolvedSource source : in) {
            for (IndexedOperation operation : source.description().byOperationId(id)) {
                found.add(new Call.ToOperation(source, operation.operation()));
            }
        }
        return found;
    }

    private void reportUnknown(Located<String> text, String id) {
        List<String> known = new ArrayList<>();
        sources.all().forEach(source -> known.addAll(source.description().operationIds()));
        String where = sources.all().size() == 1
                ? "source description '" + sources.all().iterator().next().name() + "' has"
                : "the source descriptions have";
        diagnostics.add(
                Diagnostic.of(DiagnosticCode.UNKNOWN_OPERATION, text.location(), where + " no operation '" + id + "'")
                        .withLabel("unknown operation")
                        .withHelp(Suggestions.didYouMean(id, known)));
    }
}
