package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.regex.MatchBudget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value and everything below it, parents before their children and children in their order (RFC 9535, section
 * 2.5.2.2). It takes memory for each level of the value, not stack.
 */
final class Descent {

    private final @Nullable Object top;
    private final @Nullable NormalizedPath path;
    private final MatchBudget budget;
    private final Deque<Level> levels = new ArrayDeque<>();

    Descent(@Nullable Object top, @Nullable NormalizedPath path, MatchBudget budget) {
        this.top = top;
        this.path = path;
        this.budget = budget;
    }

    /** Gives a sink each of them, and says whether it wants more. Scalars are left out: nothing is selected in them. */
    boolean forEach(Sink sink) {
        if (!visit(top, path, sink)) {
            return false;
        }
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.children.hasNext()) {
                levels.pop();
            } else if (!level.next(this, sink)) {
                return false;
            }
        }
        return true;
    }

    private boolean visit(@Nullable Object value, @Nullable NormalizedPath place, Sink sink) {
        budget.takeStep();
        if (value instanceof List<?> list) {
            levels.push(new Level(list.iterator(), place));
        } else if (value instanceof Map<?, ?> map) {
            levels.push(new Level(map.entrySet().iterator(), place));
        } else {
            return true;
        }
        return sink.accept(value, place);
    }

    /** The children of one value that are still to come: elements, or entries of a map. */
    private static final class Level {
        private final Iterator<?> children;
        private final @Nullable NormalizedPath path;
        private int index;

        Level(Iterator<?> children, @Nullable NormalizedPath path) {
            this.children = children;
            this.path = path;
        }

        boolean next(Descent descent, Sink sink) {
            Object child = children.next();
            if (child instanceof Map.Entry<?, ?> member) {
                return descent.visit(member.getValue(), Walk.child(path, String.valueOf(member.getKey())), sink);
            }
            NormalizedPath place = Walk.child(path, index);
            index++;
            return descent.visit(child, place, sink);
        }
    }
}
