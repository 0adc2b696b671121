package io.github.arazzocodegen.runtime;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Why a step failed, for callers that act on it; the exception's message says the same in words. */
public sealed interface FailureReason extends Serializable {

    /**
     * A success criterion does not hold.
     *
     * @param condition as the document writes it, {@code $statusCode == 200} for example
     */
    record CriterionNotMet(String condition) implements FailureReason {}

    /**
     * No response came, or not all of one; the exception's cause is the {@link java.io.IOException}.
     *
     * @param hostAndPort where the request was to go, null if that is not known
     */
    record NoResponse(Kind kind, @Nullable String hostAndPort) implements FailureReason {

        /** What a caller has to know before it repeats the request. */
        public enum Kind {
            /** There was no connection, so the server can't have seen the request. */
            NOT_CONNECTED,
            /** The response was not there to its last byte in time; the server may have acted on the request. */
            TIMED_OUT,
            /** The connection broke before the response was whole, or that was no HTTP; the server may have acted. */
            BROKEN_OFF
        }
    }

    /**
     * The request could not be built or the client refused it; nothing was sent. The exception's cause says more.
     *
     * @param problem what is wrong with the request
     */
    record RequestRefused(String problem) implements FailureReason {}

    /**
     * The workflow that the step runs has failed, or was refused for its inputs: the exception's cause is that
     * workflow's {@link WorkflowException}.
     */
    record WorkflowFailed(String workflowId) implements FailureReason {}

    /**
     * The body is larger than the client takes, not of its media type or not of the type that the description gives it, or
     * a value that is needed is not of its type.
     *
     * @param contentType the response's {@code Content-Type}, null if it has none
     * @param problem what the decoder says
     */
    record BodyUnreadable(@Nullable String contentType, String problem) implements FailureReason {}

    /**
     * A value that is needed is absent or null.
     *
     * @param expression the runtime expression or JSON Pointer that has no value
     */
    record ValueMissing(String expression) implements FailureReason {}

    /**
     * A value can't be converted to the type that is needed.
     *
     * @param expression the runtime expression whose value it is
     * @param expected the type, in words such as {@code a date (2026-01-31)}
     */
    record ValueOfWrongType(String expression, String expected) implements FailureReason {}
}
