package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.regex.IRegexp;
import io.github.arazzocodegen.runtime.regex.MatchBudget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one evaluation of a query carries along: the root, and what its matches may still cost. */
final class Evaluation {

    private final @Nullable Object root;
    private final MatchBudget budget;

    /** Those that the data has; few queries take any from there. */
    private @Nullable Map<String, Optional<Pattern>> patterns;

    Evaluation(@Nullable Object root, MatchBudget budget) {
        this.root = root;
        this.budget = budget;
    }

    @Nullable
    Object root() {
        return root;
    }

    MatchBudget budget() {
        return budget;
    }

    /** The pattern that an I-Regexp of the data stands for, empty if it is none. */
    Optional<Pattern> pattern(String regexp) {
        if (patterns == null) {
            patterns = new HashMap<>();
        }
        return patterns.computeIfAbsent(regexp, IRegexp::tryCompile);
    }
}
