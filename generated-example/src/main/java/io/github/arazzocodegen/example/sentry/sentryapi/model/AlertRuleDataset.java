package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public enum AlertRuleDataset {
    EVENTS("events"),
    TRANSACTIONS("transactions"),
    SESSIONS("sessions"),
    METRICS("metrics");

    private final String value;

    AlertRuleDataset(String value) {
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
    public static AlertRuleDataset fromValue(String value) {
        for (AlertRuleDataset constant : values()) {
            if (constant.value.equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + value + "' is no AlertRuleDataset");
    }

    /** The value as documents and servers write it. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
