package io.github.arazzocodegen.diagnostics;

/**
 * The kinds of diagnostic. A code is stable: it is never given to another kind. Ranges: 00 files and syntax, 01 structure
 * and references, 02 expressions and conditions, 03 OpenAPI descriptions, 04 types, 05 flow, 06 the client, 07 output and
 * settings.
 */
public enum DiagnosticCode {
    // 00: files and syntax.
    FILE_UNREADABLE("ARZ0001", Severity.ERROR),
    SYNTAX("ARZ0002", Severity.ERROR),
    DUPLICATE_KEY("ARZ0003", Severity.ERROR),
    LIMIT_EXCEEDED("ARZ0004", Severity.ERROR),

    // 01: structure and references.
    NOT_ARAZZO("ARZ0101", Severity.ERROR),
    UNKNOWN_VERSION("ARZ0102", Severity.ERROR),
    UNKNOWN_REFERENCE("ARZ0103", Severity.ERROR),
    MISSING_FIELD("ARZ0104", Severity.ERROR),
    UNKNOWN_FIELD("ARZ0105", Severity.TOLERANCE),
    WRONG_TYPE("ARZ0106", Severity.ERROR),
    DUPLICATE_NAME("ARZ0107", Severity.ERROR),
    INVALID_NAME("ARZ0108", Severity.ERROR),
    EXCLUSIVE_FIELDS("ARZ0109", Severity.ERROR),
    INVALID_VALUE("ARZ0110", Severity.ERROR),
    NOT_YET_SUPPORTED("ARZ0111", Severity.ERROR),
    CIRCULAR_DEPENDENCY("ARZ0112", Severity.ERROR),
    XPATH_NEEDS_SAXON("ARZ0113", Severity.WARNING),
    RECURSION("ARZ0114", Severity.WARNING),

    // 02: expressions and conditions.
    INVALID_EXPRESSION("ARZ0201", Severity.ERROR),
    INVALID_CONDITION("ARZ0202", Severity.ERROR),
    COMPARISON_IDIOM("ARZ0203", Severity.TOLERANCE),
    UNBRACED_EXPRESSION("ARZ0204", Severity.TOLERANCE),
    DOTTED_ACCESS("ARZ0205", Severity.TOLERANCE),
    DOUBLE_QUOTES("ARZ0206", Severity.TOLERANCE),
    DOLLAR_LITERAL("ARZ0207", Severity.WARNING),
    REGEX_LITERAL("ARZ0208", Severity.TOLERANCE),
    STATUS_OF_WORKFLOW("ARZ0209", Severity.TOLERANCE),
    JSONPATH_TARGET("ARZ0210", Severity.TOLERANCE),
    HEADERS_FOR_HEADER("ARZ0211", Severity.TOLERANCE),

    // 03: OpenAPI descriptions.
    SOURCE_NOT_FOUND("ARZ0301", Severity.ERROR),
    NOT_OPENAPI("ARZ0302", Severity.ERROR),
    UNKNOWN_OPERATION("ARZ0303", Severity.ERROR),
    AMBIGUOUS_OPERATION("ARZ0304", Severity.ERROR),
    DANGLING_REFERENCE("ARZ0305", Severity.WARNING),
    DESCRIPTION_MISTAKE("ARZ0306", Severity.WARNING),

    // 04: types.
    UNKNOWN_PARAMETER("ARZ0401", Severity.WARNING),
    MISSING_PARAMETER("ARZ0402", Severity.TOLERANCE),
    CONVERSION_MAY_FAIL("ARZ0403", Severity.WARNING),
    INCOMPATIBLE_TYPE("ARZ0404", Severity.ERROR),
    UNKNOWN_PROPERTY("ARZ0405", Severity.WARNING),
    UNTYPED("ARZ0406", Severity.WARNING),
    MISSING_PROPERTY("ARZ0407", Severity.TOLERANCE),
    MISSING_INPUT("ARZ0408", Severity.ERROR),
    DEFAULT_DOES_NOT_FIT("ARZ0409", Severity.ERROR),
    NOT_CHECKED("ARZ0410", Severity.WARNING),
    OUTSIDE_LIMITS("ARZ0411", Severity.WARNING),
    POINTLESS_COMPARISON("ARZ0412", Severity.WARNING),
    UNKNOWN_STATUS("ARZ0413", Severity.WARNING),
    UNKNOWN_MEDIA_TYPE("ARZ0414", Severity.WARNING),
    UNUSED_INPUT("ARZ0415", Severity.WARNING),
    POINTLESS_FILTER("ARZ0416", Severity.WARNING),
    PAYLOAD_IS_NO_JSON("ARZ0417", Severity.WARNING),
    OTHER_MEDIA_TYPE("ARZ0418", Severity.WARNING),
    RENAMED_PROPERTY("ARZ0430", Severity.ERROR),
    UNREAD_OUTPUT("ARZ0431", Severity.WARNING),

    // 05: flow.
    UNREACHABLE("ARZ0501", Severity.WARNING),
    MAY_NOT_HAVE_RUN("ARZ0502", Severity.WARNING),
    NEVER_RUNS_BEFORE("ARZ0503", Severity.ERROR),
    ENDING_WITHOUT_OUTPUTS("ARZ0504", Severity.WARNING),
    REDUNDANT_ACTION("ARZ0505", Severity.WARNING),
    CONTRADICTION("ARZ0506", Severity.WARNING),
    OUTPUT_NEVER_SET("ARZ0507", Severity.WARNING),
    ENDLESS_LOOP("ARZ0508", Severity.WARNING),
    RETRY_NEVER("ARZ0509", Severity.WARNING),

    // 06: the client.
    CLIENT_NOT_GENERATED("ARZ0601", Severity.ERROR),

    // 07: output and settings.
    FOREIGN_FILE("ARZ0701", Severity.ERROR),
    OUTPUT_NOT_WRITABLE("ARZ0702", Severity.ERROR),
    INVALID_PACKAGE("ARZ0703", Severity.ERROR),
    UNSUPPORTED_LIBRARY("ARZ0704", Severity.ERROR),
    UNKNOWN_SOURCE("ARZ0705", Severity.ERROR),
    INVALID_URI("ARZ0706", Severity.ERROR),
    OUT_OF_DATE("ARZ0707", Severity.ERROR);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The code as messages print it, for example {@code ARZ0103}. */
    public String id() {
        return id;
    }

    /** The severity of diagnostics of this kind, unless one says otherwise. */
    public Severity severity() {
        return severity;
    }
}
