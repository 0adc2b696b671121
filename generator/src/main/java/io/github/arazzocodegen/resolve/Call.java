package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.openapi.Operation;

/** What a step calls. */
public sealed interface Call {

    /** An operation of a source description. */
    record ToOperation(ResolvedSource source, Operation operation) implements Call {}

    /** What could not be found; it was reported, and nothing is generated. */
    record Unresolved() implements Call {}
}
