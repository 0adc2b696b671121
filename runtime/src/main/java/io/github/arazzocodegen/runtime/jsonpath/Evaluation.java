package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.regex.IRegexp;
import io.github.arazzocodegen.runtime.regex.MatchBudget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one evaluation of a query carries along: the root, and what its matches may still cost, what its parameters stand for. */
final class Evaluation {

    private final @Nullable Object root;
    private final MatchBudget budget;
    private final @Nullable Object[] arguments;

    /** Those that the data has; few queries take any from there. */
    private @Nullable Map<String, Optional<Pattern>> patterns;

    Evaluation(@Nullable Object root, MatchBudget budget, @Nullable Object... arguments) {
        this.root = root;
        this.budget = budget;
        this.arguments = arguments;
    }

    @Nullable
    Object root() {
        return root;
    }

    /** What a parameter stands for. */
    @Nullable
    Object argument(int index) {
        return arguments[index];
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
