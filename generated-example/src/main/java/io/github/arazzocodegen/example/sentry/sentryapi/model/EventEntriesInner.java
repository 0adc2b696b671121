package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class EventEntriesInner extends ApiModel {

    private @Nullable EventEntriesInnerType type;
    private @Nullable Object data;

    public @Nullable EventEntriesInnerType getType() {
        return type;
    }

    public EventEntriesInner type(@Nullable EventEntriesInnerType type) {
        this.type = type;
        return this;
    }

    public @Nullable Object getData() {
        return data;
    }

    public EventEntriesInner data(@Nullable Object data) {
        this.data = data;
        return this;
    }

    @Override
    public EventEntriesInner property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("type", type, "data", data);
    }
}
