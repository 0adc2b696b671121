package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class OrganizationRef extends ApiModel {

    private @Nullable String id;
    private @Nullable String slug;
    private @Nullable String name;

    public @Nullable String getId() {
        return id;
    }

    public OrganizationRef id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public OrganizationRef slug(@Nullable String slug) {
        this.slug = slug;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public OrganizationRef name(@Nullable String name) {
        this.name = name;
        return this;
    }

    @Override
    public OrganizationRef property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("id", id, "slug", slug, "name", name);
    }
}
