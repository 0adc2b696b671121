package io.github.arazzocodegen.source;

/**
 * Counts what a YAML document comes to when its aliases are followed, and refuses one that explodes. Values are shared
 * here, but the passes behind walk trees.
 */
final class YamlBudget {

    /** What was counted when an anchored value began. */
    record Scope(long count, int depth, int deepestBefore) {}

    private final Limits limits;
    private final ValueBudget values;
    private long count;
    private long repeated;
    private int deepest;

    YamlBudget(Limits limits) {
        this.limits = limits;
        this.values = new ValueBudget(limits);
    }

    /** Counts a value at a depth. */
    void enter(int depth, Location location) throws SourceException {
        values.enter(depth, location);
        count++;
        deepest = Math.max(deepest, depth);
    }

    /** Counts an alias of a value of this size and height at a depth. */
    void repeat(long size, int height, int depth, Location location) throws SourceException {
        values.checkDepth(depth + height, location);
        count += size;
        repeated += size;
        deepest = Math.max(deepest, depth + height);
        if (repeated > limits.of(Limits.Kind.ALIASED_VALUES)) {
            throw limits.exceeded(
                    Limits.Kind.ALIASED_VALUES, "the aliases stand for more values than the limit of", location);
        }
    }

    Scope open(int depth) {
        Scope scope = new Scope(count - 1, depth, deepest);
        deepest = depth;
        return scope;
    }

    /** The size of the value that the scope covers. */
    long sizeOf(Scope scope) {
        return count - scope.count();
    }

    /** Ends a scope and gives the height of its value. */
    int close(Scope scope) {
        int height = deepest - scope.depth();
        deepest = Math.max(deepest, scope.deepestBefore());
        return height;
    }

    /** What each value may be. */
    ValueBudget values() {
        return values;
    }
}
