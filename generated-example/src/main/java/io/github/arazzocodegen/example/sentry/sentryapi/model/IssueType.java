package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public enum IssueType {
    ERROR("error"),
    CSP("csp"),
    HPKP("hpkp"),
    EXPECTCT("expectct"),
    EXPECTSTAPLE("expectstaple"),
    DEFAULT("default");

    private final String value;

    IssueType(String value) {
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
    public static IssueType fromValue(String value) {
        for (IssueType constant : values()) {
            if (constant.value.equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + value + "' is no IssueType");
    }

    /** The value as documents and servers write it. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
