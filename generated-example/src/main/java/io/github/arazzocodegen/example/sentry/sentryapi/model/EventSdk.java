package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class EventSdk extends ApiModel {

    private @Nullable String name;
    private @Nullable String version;

    public @Nullable String getName() {
        return name;
    }

    public EventSdk name(@Nullable String name) {
        this.name = name;
        return this;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public EventSdk version(@Nullable String version) {
        this.version = version;
        return this;
    }

    @Override
    public EventSdk property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("name", name, "version", version);
    }
}
