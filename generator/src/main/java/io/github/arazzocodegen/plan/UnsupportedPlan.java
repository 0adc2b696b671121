package io.github.arazzocodegen.plan;

/** Thrown within the planner for a construct that it does not compile yet; it becomes a diagnostic. */
final class UnsupportedPlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedPlan(String message) {
        super(message);
    }
}
