package io.github.arazzocodegen.runtime;

import io.github.arazzocodegen.runtime.regex.MatchLimitException;
import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a step. Whatever makes it fail goes through here, so that the listener is told and the exception names
 * the workflow and the step. Not safe for use by several threads at once.
 */
public final class Step {

    private final String workflowId;
    private final String stepId;
    private final WorkflowListener listener;
    private final @Nullable Progress progress;
    private @Nullable Response<?> response;

    private Step(String workflowId, String stepId, WorkflowListener listener) {
        this.workflowId = workflowId;
        this.stepId = stepId;
        this.listener = listener;
        this.progress = Progress.of(workflowId);
        if (progress != null) {
            progress.begun(workflowId, stepId);
        }
    }

    /** Begins an attempt at a step. */
    public static Step start(String workflowId, String stepId, WorkflowOptions options) {
        options.listener().stepStarted(workflowId, stepId);
        return new Step(workflowId, stepId, options.listener());
    }

    /** The workflowId, as the document writes it. */
    public String workflowId() {
        return workflowId;
    }

    /** The stepId, as the document writes it. */
    public String stepId() {
        return stepId;
    }

    /** The response that the step got, if it got one yet. */
    @Nullable
    Response<?> response() {
        return response;
    }

    /**
     * Sends the step's request.
     *
     * @return the response, of whatever status
     * @throws StepFailedException if the request can't be built, or no response came
     * @throws WorkflowInterruptedException if the thread was interrupted before or meanwhile
     */
    public <T> Response<T> exchange(Call<T> call) {
        return exchange(() -> null, call);
    }

    /**
     * Sends the step's request.
     *
     * @param target where the request goes, for the message when no response came; null if that is not known
     * @return the response, of whatever status
     * @throws StepFailedException if the request can't be built, or no response came
     * @throws WorkflowInterruptedException if the thread was interrupted before or meanwhile
     */
    public <T> Response<T> exchange(Supplier<? extends @Nullable URI> target, Call<T> call) {
        if (Thread.currentThread().isInterrupted()) {
            throw new WorkflowInterruptedException(workflowId, stepId, null);
        }
        try {
            Response<T> received = call.send().of(this);
            response = received;
            listener.responseReceived(workflowId, stepId, received.method(), received.shownUri(), received.status());
            return received;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkflowInterruptedException(workflowId, stepId, e);
        } catch (IOException e) {
            interrupted(e);
            throw NoResponses.failure(this, target, e);
        } catch (WorkflowException e) {
            throw e;
        } catch (RuntimeException e) {
            interrupted(e);
            // Not only IllegalArgumentException: a supplier of credentials may throw anything.
            String problem = e.getMessage() == null ? e.getClass().getName() : Causes.message(e);
            throw failure(new FailureReason.RequestRefused(problem), e);
        }
    }

    /** What fails in a thread that was interrupted meanwhile, a file that was being read for example, fails for that. */
    private void interrupted(Exception cause) {
        if (Thread.currentThread().isInterrupted() || Causes.isInterruption(cause)) {
            Thread.currentThread().interrupt();
            throw new WorkflowInterruptedException(workflowId, stepId, cause);
        }
    }

    /**
     * Makes the inputs of the workflow that the step runs.
     *
     * @throws StepFailedException if the workflow does not accept them
     */
    public <I> I inputs(Supplier<I> inputs) {
        try {
            return inputs.get();
        } catch (InvalidInputException e) {
            throw workflowFailed(e);
        }
    }

    /**
     * Runs the workflow that a step names (Arazzo, section "Step Object").
     *
     * @return its outputs, in whichever way it ended
     * @throws StepFailedException if it fails; its own exception is the cause
     * @throws WorkflowInterruptedException if the thread was interrupted before or meanwhile
     * @throws NestingLimitException if workflows run each other deeper than the options allow
     */
    public <O> O run(Supplier<O> workflow) {
        try {
            return workflow.get();
        } catch (WorkflowInterruptedException | NestingLimitException e) {
            throw e;
        } catch (WorkflowException e) {
            throw workflowFailed(e);
        }
    }

    private StepFailedException workflowFailed(WorkflowException cause) {
        return failure(new FailureReason.WorkflowFailed(cause.workflowId()), cause);
    }

    /**
     * Fails the step unless a success criterion holds.
     *
     * @param condition the criterion's condition, as the document writes it
     * @throws StepFailedException if it doesn't hold
     */
    public void require(boolean holds, String condition) {
        if (!holds) {
            throw failure(new FailureReason.CriterionNotMet(condition), null);
        }
    }

    /**
     * Gives back a value that is needed: for the request, or because the description requires it of the response.
     *
     * @param expression the runtime expression (with its pointer) that has this value, as the document writes it
     * @throws StepFailedException if it is null
     */
    public <V> V present(@Nullable V value, String expression) {
        if (value == null) {
            throw failure(new FailureReason.ValueMissing(expression), null);
        }
        return value;
    }

    /**
     * Gives back a value that may be JSON null, which is a value too: null then, and only then.
     *
     * @param isNull whether it is JSON null
     * @param expression the runtime expression that has this value, as the document writes it
     * @throws StepFailedException if it is null for another reason: that there is nothing
     */
    public <V> @Nullable V presentOrNull(@Nullable V value, boolean isNull, String expression) {
        return isNull ? null : present(value, expression);
    }

    /**
     * Converts a value.
     *
     * @param conversion one of {@link Conversions}, for example {@code Conversions::toUri}
     * @param expression the runtime expression that has this value, as the document writes it
     * @throws StepFailedException if the value can't be converted
     */
    public <A, B> B convert(A value, Conversion<? super A, ? extends B> conversion, String expression) {
        try {
            return conversion.convert(value);
        } catch (ConversionException e) {
            throw wrongType(value, expression, e.expected());
        } catch (IllegalArgumentException e) {
            // What the client throws, which knows JSON, of an object or array that is not of the asked shape.
            throw wrongType(value, expression, "a value that the request's schema describes");
        }
    }

    /** Without the cause: causes are printed too, and its own causes may hold a secret value. */
    private StepFailedException wrongType(Object value, String expression, String expected) {
        FailureReason.ValueOfWrongType reason = new FailureReason.ValueOfWrongType(expression, expected);
        return failed(new StepFailedException(this, reason, FailureMessages.wrongType(this, reason, value), null));
    }

    /** Converts a value as {@link #convert} does, or gives null for none. */
    public <A, B> @Nullable B convertIfPresent(
            @Nullable A value, Conversion<? super A, ? extends B> conversion, String expression) {
        return value == null ? null : this.<A, B>convert(value, conversion, expression);
    }

    /**
     * Sets a value in a payload (Arazzo, section "Payload Replacement Object").
     *
     * @param payload a plain JSON value, which is left as it is
     * @param target a JSON Pointer, whose parent must be there, or a JSONPath query that selects something
     * @return the payload with the value
     * @throws StepFailedException if there is no such place in the payload, or looking for it costs too much
     */
    public @Nullable Object replace(@Nullable Object payload, String target, @Nullable Object value) {
        try {
            return JsonReplacement.set(payload, target, value);
        } catch (IllegalArgumentException | MatchLimitException e) {
            throw failure(new FailureReason.RequestRefused(String.valueOf(e.getMessage())), null);
        }
    }

    /** Sets a value as {@link #replace} does, or takes away what is at the target for an optional one that is not given. */
    public @Nullable Object replaceIfPresent(@Nullable Object payload, String target, @Nullable Object value) {
        return replace(payload, target, value == null ? JsonReplacement.NOTHING : value);
    }

    /**
     * Sets the text of elements and attributes of a payload of XML.
     *
     * @param target an XPath 1.0 expression that selects them
     * @return the payload with the value
     * @throws StepFailedException if the payload is no XML, or nothing in it is selected
     */
    public String replaceXml(String payload, String target, Object value) {
        try {
            return XmlReplacement.set(payload, target, PlainText.of(value));
        } catch (IllegalArgumentException e) {
            throw failure(new FailureReason.RequestRefused(String.valueOf(e.getMessage())), null);
        }
    }

    /** Tells the listener that a criterion could not be evaluated, and so does not hold. */
    public void criterionNotEvaluated(String condition, String problem) {
        listener.criterionNotEvaluated(workflowId, stepId, condition, problem);
    }

    /**
     * A criterion in a query language, to be evaluated.
     *
     * @param condition its condition, as the document writes it
     */
    public Criterion criterion(String condition) {
        return new Criterion(problem -> criterionNotEvaluated(condition, problem));
    }

    /** Ends the attempt with success, and gives back the step's result record. */
    public <R> R succeeded(R result) {
        listener.stepSucceeded(workflowId, stepId);
        if (progress != null) {
            progress.succeeded(workflowId, stepId, result);
        }
        return result;
    }

    /** Ends the attempt with success, for a workflow whose actions read the response. */
    public <R, B> Attempt<R, B> succeeded(R result, Response<B> response) {
        return new Attempt<>(succeeded(result), response);
    }

    /**
     * Ends the attempt with a failure: the listener is told.
     *
     * @param cause may quote secrets: they are masked in what is the exception's cause
     * @return the exception, to be thrown
     */
    public StepFailedException failure(FailureReason reason, @Nullable Throwable cause) {
        return failed(
                new StepFailedException(this, reason, FailureMessages.of(this, reason, cause), Causes.shown(cause)));
    }

    StepFailedException unreadable(String problem, @Nullable Exception cause) {
        String contentType = response == null ? null : response.header("Content-Type");
        return failure(new FailureReason.BodyUnreadable(contentType, Excerpt.of(problem)), cause);
    }

    private StepFailedException failed(StepFailedException failure) {
        listener.stepFailed(failure);
        return failure;
    }
}
