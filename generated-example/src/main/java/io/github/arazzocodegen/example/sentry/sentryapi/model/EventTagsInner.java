package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class EventTagsInner extends ApiModel {

    private @Nullable String key;
    private @Nullable String value;

    public @Nullable String getKey() {
        return key;
    }

    public EventTagsInner key(@Nullable String key) {
        this.key = key;
        return this;
    }

    public @Nullable String getValue() {
        return value;
    }

    public EventTagsInner value(@Nullable String value) {
        this.value = value;
        return this;
    }

    @Override
    public EventTagsInner property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("key", key, "value", value);
    }
}
