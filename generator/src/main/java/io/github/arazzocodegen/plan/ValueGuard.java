package io.github.arazzocodegen.plan;

/** What a value goes through that may be missing, or not of the type that is asked for: it says who fails then, and how. */
interface ValueGuard {

    /** The value where it is there. */
    JavaExpr present(JavaExpr value, String text);

    /**
     * The value, converted.
     *
     * @param text what the value is called in the message of a failure
     */
    JavaExpr convert(JavaValue value, JavaExpr conversion, String text);

    /** The attempt at a step fails. The text is the runtime expression that has the value. */
    ValueGuard OF_STEP = new ValueGuard() {

        private final JavaExpr step = JavaExpr.name("step");

        @Override
        public JavaExpr present(JavaExpr value, String text) {
            return step.call("present", value, new JavaExpr.Text(text));
        }

        @Override
        public JavaExpr convert(JavaValue value, JavaExpr conversion, String text) {
            String method = value.nullable() ? "convertIfPresent" : "convert";
            return step.call(method, value.expression(), conversion, new JavaExpr.Text(text));
        }
    };

    /** The run is refused, because of an input. The text is the name of that. */
    ValueGuard OF_RUN = new ValueGuard() {

        private final JavaExpr workflowId = JavaExpr.name("WORKFLOW_ID");

        @Override
        public JavaExpr present(JavaExpr value, String text) {
            return JavaExpr.staticCall(RuntimeTypes.CHECKS, "required", workflowId, new JavaExpr.Text(text), value);
        }

        @Override
        public JavaExpr convert(JavaValue value, JavaExpr conversion, String text) {
            String method = value.nullable() ? "convertIfPresent" : "convert";
            return JavaExpr.staticCall(
                    RuntimeTypes.CHECKS, method, workflowId, new JavaExpr.Text(text), value.expression(), conversion);
        }
    };
}
