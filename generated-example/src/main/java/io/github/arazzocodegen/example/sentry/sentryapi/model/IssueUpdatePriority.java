package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public enum IssueUpdatePriority {
    CRITICAL("critical"),
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String value;

    IssueUpdatePriority(String value) {
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
    public static IssueUpdatePriority fromValue(String value) {
        for (IssueUpdatePriority constant : values()) {
            if (constant.value.equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + value + "' is no IssueUpdatePriority");
    }

    /** The value as documents and servers write it. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
