package io.github.arazzocodegen.source;

/** Counts the values of a file while it is read, and checks what each may be. */
final class ValueBudget {

    private final Limits limits;
    private long count;

    ValueBudget(Limits limits) {
        this.limits = limits;
    }

    /** Counts a value at a depth. */
    void enter(int depth, Location location) throws SourceException {
        checkDepth(depth, location);
        if (++count > limits.of(Limits.Kind.VALUES)) {
            throw limits.exceeded(Limits.Kind.VALUES, "the file has more values than the limit of", location);
        }
    }

    void checkDepth(int depth, Location location) throws SourceException {
        if (depth > limits.of(Limits.Kind.NESTING)) {
            throw limits.exceeded(Limits.Kind.NESTING, "values are nested deeper than the limit of", location);
        }
    }

    /** Refuses a collection as soon as it has too many parts, before all of them are read. */
    void checkElements(int count, Location location) throws SourceException {
        if (count > limits.of(Limits.Kind.FILE_ELEMENTS)) {
            throw limits.exceeded(
                    Limits.Kind.FILE_ELEMENTS, "an object or array has more parts than the limit of", location);
        }
    }

    void checkText(String text, Location location) throws SourceException {
        limits.checkLength(Limits.Kind.TEXT_LENGTH, "the text", text.length(), location);
    }

    /** Refuses what is too long for a member of this name. */
    void checkMember(String name, Node value) throws SourceException {
        if (name.equals("pattern") && value instanceof ScalarNode scalar) {
            limits.checkLength(
                    Limits.Kind.PATTERN_LENGTH, "the pattern", scalar.text().length(), scalar.location());
        }
    }

    void checkName(String name, Location location) throws SourceException {
        limits.checkLength(Limits.Kind.NAME_LENGTH, "the name", name.length(), location);
    }
}
