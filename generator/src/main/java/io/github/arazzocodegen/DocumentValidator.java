package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.TypingReport;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.source.SourceFile;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypingCounter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The front end alone: it says what there is to say about documents, and loads nothing of what makes Java. */
public final class DocumentValidator {

    private DocumentValidator() {}

    /**
     * Reads and checks documents as a compilation does.
     *
     * @param request what a compilation would be asked; package and library don't matter
     * @return the diagnostics, and no sources
     */
    public static CompilationResult validate(CompilerRequest request) {
        return check(request).result();
    }

    /**
     * What was found.
     *
     * @param typing how well each document is typed that could be read, in their order
     */
    public record Validation(CompilationResult result, List<TypingReport> typing) {
        public Validation {
            typing = List.copyOf(typing);
        }
    }

    /** The same, with a report on how well the documents are typed. */
    public static Validation check(CompilerRequest request) {
        Diagnostics diagnostics = new Diagnostics(request.strict());
        FrontEnd frontEnd = new FrontEnd(request, diagnostics);
        Map<SourceFile, List<TypedWorkflow>> workflows = new LinkedHashMap<>();
        DeepStack.run(frontEnd::run, List.<FlowGraph>of(), diagnostics)
                .forEach(graph -> workflows
                        .computeIfAbsent(graph.workflow().name().document(), file -> new ArrayList<>())
                        .add(graph.workflow()));
        List<TypingReport> typing = new ArrayList<>();
        workflows.forEach((file, all) -> typing.add(TypingCounter.of(file.displayName(), all)));
        return new Validation(new CompilationResult(diagnostics.sorted(), null, frontEnd.inputs()), typing);
    }
}
