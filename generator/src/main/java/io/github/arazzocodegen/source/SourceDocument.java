package io.github.arazzocodegen.source;

import java.util.List;

/**
 * A document that was read.
 *
 * @param problems what is wrong with it although its tree could be built
 */
public record SourceDocument(SourceFile file, Node root, List<SourceProblem> problems) {

    public SourceDocument {
        problems = List.copyOf(problems);
    }
}
