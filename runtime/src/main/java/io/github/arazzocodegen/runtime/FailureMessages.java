package io.github.arazzocodegen.runtime;

import org.jspecify.annotations.Nullable;

/** The messages of {@link StepFailedException}: where, what, and how the server answered. */
final class FailureMessages {

    private FailureMessages() {}

    static String of(Step step, FailureReason reason, @Nullable Throwable cause) {
        return where(step) + what(step, reason, cause) + answer(step.response(), reason);
    }

    static String wrongType(Step step, FailureReason.ValueOfWrongType reason, Object value) {
        // An input may be secret by what its schema says, which is not known here; who gave it knows it.
        if (reason.expression().startsWith("$inputs.")) {
            return of(step, reason, null);
        }
        String shown = Secrets.isSecret(reason.expression()) ? Secrets.MASK : Excerpt.of(PlainText.of(value));
        return of(step, reason, null) + "; the value is '" + shown + "'";
    }

    private static String where(Step step) {
        return "step '" + step.stepId() + "' of workflow '" + step.workflowId() + "' failed: ";
    }

    private static String what(Step step, FailureReason reason, @Nullable Throwable cause) {
        if (reason instanceof FailureReason.CriterionNotMet criterion) {
            return "criterion '" + criterion.condition() + "' is not met";
        }
        if (reason instanceof FailureReason.NoResponse none) {
            String target = none.hostAndPort() == null ? "" : " from " + none.hostAndPort();
            return "no response" + target + ": " + NoResponses.describe(cause);
        }
        if (reason instanceof FailureReason.RequestRefused refused) {
            return "the request was not sent: " + refused.problem();
        }
        if (reason instanceof FailureReason.BodyUnreadable body) {
            String type =
                    body.contentType() == null ? "no content type" : "content type " + Excerpt.of(body.contentType());
            return "the body (" + type + ") can't be read: " + body.problem();
        }
        if (reason instanceof FailureReason.ValueMissing missing) {
            return missing.expression() + " has no value" + (step.response() == null ? ", so nothing was sent" : "");
        }
        if (reason instanceof FailureReason.WorkflowFailed) {
            return cause == null || cause.getMessage() == null ? "its workflow failed" : cause.getMessage();
        }
        FailureReason.ValueOfWrongType wrong = (FailureReason.ValueOfWrongType) reason;
        return wrong.expression() + " is not " + wrong.expected();
    }

    private static String answer(@Nullable Response<?> response, FailureReason reason) {
        if (response == null) {
            return "";
        }
        String answer = "; the response to " + response.method() + " " + response.shownUri() + " has status "
                + response.status();
        if (response.status() < 400 && !(reason instanceof FailureReason.BodyUnreadable)) {
            return answer;
        }
        return answer + (response.hasBody() ? " and the body starts: " + response.excerpt() : " and no body");
    }
}
