package io.github.arazzocodegen.runtime;

/**
 * The number that generated code and this runtime agree on. It changes only when the two must change together, so that
 * a mismatch is told in words and not by a {@code NoSuchMethodError} in the middle of a workflow.
 */
public final class ApiLevel {

    private static final String RUNTIME = "io.github.arazzocodegen:arazzo-codegen-runtime";
    private static final String GENERATOR = "io.github.arazzocodegen:arazzo-codegen";
    private static final int PROVIDED = 1;

    private ApiLevel() {}

    /** The API level of this runtime. */
    public static int provided() {
        return PROVIDED;
    }

    /**
     * Checks that this runtime is one that the generated code was made for. Generated classes call it in their
     * constructors, where the message is not hidden behind an {@link ExceptionInInitializerError}.
     *
     * @param required the API level that the generated code needs
     * @param workflowId the workflow that it was generated for
     * @throws IllegalStateException if the runtime has another one
     */
    public static void require(int required, String workflowId) {
        if (required != PROVIDED) {
            throw new IllegalStateException("The code of workflow '" + workflowId + "' was generated for API level "
                    + required + " of " + RUNTIME + ", but the one on the class path has API level " + PROVIDED
                    + ": use the version of " + RUNTIME + " that belongs to the " + GENERATOR
                    + " that generated the code, or generate it again");
        }
    }
}
