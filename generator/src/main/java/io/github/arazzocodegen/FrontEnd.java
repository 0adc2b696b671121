package io.github.arazzocodegen;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraphs;
import io.github.arazzocodegen.resolve.RecursionChecker;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.resolve.WorkflowUse;
import io.github.arazzocodegen.types.UnusedChecker;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Documents to the flow graphs of their workflows. It knows the documents, nothing of Java. */
final class FrontEnd {

    private final CompilerRequest request;
    private final Diagnostics diagnostics;
    private final InputFiles inputs = new InputFiles();
    private final Documents documents;
    private final FlowGraphs graphs;

    FrontEnd(CompilerRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
        this.documents = new Documents(request, inputs, diagnostics);
        this.graphs = new FlowGraphs(documents::resolve, diagnostics);
    }

    /** The workflows of the request's documents, clear of each other's names; worth something only without errors. */
    List<FlowGraph> run() {
        // A document that is named twice is one document.
        List<FlowGraph> all = read(
                request.documents().stream().map(Path::normalize).distinct().toList());
        new NameChecker(diagnostics).check(all);
        Set<String> sourceNames = documents.sourceNames();
        if (sourceNames != null) {
            request.sources().keySet().forEach(name -> checkSettings(name, sourceNames));
        }
        return all;
    }

    /** The files that were read. */
    SortedMap<Path, FileState> inputs() {
        return inputs.states();
    }

    private void checkSettings(String sourceName, Set<String> sourceNames) {
        if (!sourceNames.contains(sourceName)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_SOURCE,
                            null,
                            "no document has a source description '" + sourceName + "', for which a setting was given")
                    .withHelp(Suggestions.didYouMean(sourceName, sourceNames)));
        }
    }

    /**
     * The workflows of the documents, in their order, and behind them those of other documents that these run or go to.
     */
    private List<FlowGraph> read(List<Path> paths) {
        Set<WorkflowName> named = new LinkedHashSet<>();
        for (Path path : paths) {
            ArazzoDocument document = documents.open(path);
            if (document != null) {
                document.workflows()
                        .forEach(workflow -> named.add(new WorkflowName(
                                document.file(), workflow.workflowId().value())));
            }
        }
        Set<WorkflowName> all = reached(named);
        new RecursionChecker(diagnostics)
                .check(all.stream().map(documents::resolve).toList());
        List<FlowGraph> flows = all.stream().map(graphs::of).toList();
        all.forEach(name -> new UnusedChecker(documents.resolve(name), diagnostics).check(graphs));
        return flows;
    }

    private Set<WorkflowName> reached(Set<WorkflowName> named) {
        Set<WorkflowName> all = new LinkedHashSet<>(named);
        Deque<WorkflowName> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            for (WorkflowUse use : WorkflowUse.of(documents.resolve(open.removeFirst()))) {
                if (all.add(use.workflow())) {
                    open.addLast(use.workflow());
                }
            }
        }
        return all;
    }
}
