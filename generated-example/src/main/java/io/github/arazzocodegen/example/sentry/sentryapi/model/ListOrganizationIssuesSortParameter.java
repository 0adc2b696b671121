package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public enum ListOrganizationIssuesSortParameter {
    DATE("date"),
    NEW("new"),
    PRIORITY("priority"),
    FREQ("freq"),
    USER("user");

    private final String value;

    ListOrganizationIssuesSortParameter(String value) {
        this.value = value;
    }

    /** The value in JSON. */
    @JsonValue
    public String getValue() {
        return value;
    }

    /**
     * The constant of a value.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static ListOrganizationIssuesSortParameter fromValue(String value) {
        for (ListOrganizationIssuesSortParameter constant : values()) {
            if (constant.value.equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + value + "' is no ListOrganizationIssuesSortParameter");
    }

    /** The value as documents and servers write it. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
