package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class OrganizationStatus extends ApiModel {

    private @Nullable String id;
    private @Nullable String name;

    public @Nullable String getId() {
        return id;
    }

    public OrganizationStatus id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public OrganizationStatus name(@Nullable String name) {
        this.name = name;
        return this;
    }

    @Override
    public OrganizationStatus property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("id", id, "name", name);
    }
}
