package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public enum EventEntriesInnerType {
    EXCEPTION("exception"),
    STACKTRACE("stacktrace"),
    BREADCRUMBS("breadcrumbs"),
    REQUEST("request"),
    MESSAGE("message"),
    TEMPLATE("template");

    private final String value;

    EventEntriesInnerType(String value) {
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
    public static EventEntriesInnerType fromValue(String value) {
        for (EventEntriesInnerType constant : values()) {
            if (constant.value.equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + value + "' is no EventEntriesInnerType");
    }

    /** The value as documents and servers write it. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
