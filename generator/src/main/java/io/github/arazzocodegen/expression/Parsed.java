package io.github.arazzocodegen.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a parser: the tree, or null where the text has none, and what there is to say about it. There is at
 * least one problem where the tree is null; problems beside a tree are tolerances.
 */
public record Parsed<T>(@Nullable T tree, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }
}
