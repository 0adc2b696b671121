package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.source.Location;

/** What a step calls. */
public sealed interface Call {

    /** An operation of a source description. */
    record ToOperation(ResolvedSource source, Operation operation) implements Call {}

    /** A workflow, of this document or of a source description of type {@code arazzo}. */
    record ToWorkflow(WorkflowName workflow, Location location) implements Call {}

    /** What could not be found; it was reported, and nothing is generated. */
    record Unresolved() implements Call {}
}
