package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class ProjectRef extends ApiModel {

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String slug;

    public @Nullable String getId() {
        return id;
    }

    public ProjectRef id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public ProjectRef name(@Nullable String name) {
        this.name = name;
        return this;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public ProjectRef slug(@Nullable String slug) {
        this.slug = slug;
        return this;
    }

    @Override
    public ProjectRef property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("id", id, "name", name, "slug", slug);
    }
}
