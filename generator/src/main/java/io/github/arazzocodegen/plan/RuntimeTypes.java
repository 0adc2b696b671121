package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;

/** The types of the runtime that generated code calls. */
public final class RuntimeTypes {

    private static final String PACKAGE = "io.github.arazzocodegen.runtime";

    public static final JavaType API_LEVEL = JavaType.of(PACKAGE, "ApiLevel");
    public static final JavaType ATTEMPT = JavaType.of(PACKAGE, "Attempt");
    public static final JavaType BASE_URIS = JavaType.of(PACKAGE, "BaseUris");
    public static final JavaType BODY_TYPE = JavaType.of(PACKAGE, "BodyType");
    public static final JavaType CHECKS = JavaType.of(PACKAGE, "Checks");
    public static final JavaType COMPARISONS = JavaType.of(PACKAGE, "Comparisons");
    public static final JavaType COPIES = JavaType.of(PACKAGE, "Copies");
    public static final JavaType CRITERION = JavaType.of(PACKAGE, "Criterion");
    public static final JavaType COURSE = JavaType.of(PACKAGE, "Course");
    public static final JavaType ELEMENTS = JavaType.of(PACKAGE, "Elements");
    public static final JavaType INVALID_INPUT = JavaType.of(PACKAGE, "InvalidInputException");
    public static final JavaType JSON_OBJECT = JavaType.of(PACKAGE, "JsonObject");
    public static final JavaType JSON_VALUES = JavaType.of(PACKAGE, "JsonValues");
    public static final JavaType RESPONSE = JavaType.of(PACKAGE, "Response");
    public static final JavaType RETRIES = JavaType.of(PACKAGE, "Retries");
    public static final JavaType SECRETS = JavaType.of(PACKAGE, "Secrets");
    public static final JavaType STEP = JavaType.of(PACKAGE, "Step");
    /** How a workflow fails, other than by being interrupted. */
    static final List<JavaType> WORKFLOW_FAILURES = List.of(
            JavaType.of(PACKAGE, "StepFailedException"),
            JavaType.of(PACKAGE, "InvalidInputException"),
            JavaType.of(PACKAGE, "TransitionLimitException"));

    public static final JavaType STEP_FAILED = JavaType.of(PACKAGE, "StepFailedException");
    public static final JavaType TRAIL = JavaType.of(PACKAGE, "Trail");
    public static final JavaType WORKFLOW_EXCEPTION = JavaType.of(PACKAGE, "WorkflowException");
    public static final JavaType WORKFLOW_OPTIONS = JavaType.of(PACKAGE, "WorkflowOptions");
    public static final JavaType WORKFLOW_RUN = JavaType.of(PACKAGE, "WorkflowRun");

    private RuntimeTypes() {}

    /** A type of one of the runtime's packages for query languages. */
    static JavaType in(String subpackage, String name) {
        return JavaType.of(PACKAGE + "." + subpackage, name);
    }

    /** A runtime type with type arguments. */
    static JavaType of(JavaType type, JavaType... arguments) {
        return new JavaType(type.packageName(), type.names(), java.util.List.of(arguments));
    }
}
