package io.github.arazzocodegen.source;

/** A fault in a document whose tree could be built all the same. */
public record SourceProblem(Kind kind, Location location, String message, String help) {

    /** What is wrong. */
    public enum Kind {
        /** A key that its object has already; the first one counts. */
        DUPLICATE_KEY,
        /** A construct of YAML that has no counterpart in JSON, such as a list as a key. */
        NOT_JSON
    }
}
