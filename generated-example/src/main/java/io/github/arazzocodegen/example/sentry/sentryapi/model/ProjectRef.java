package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class ProjectRef extends ApiModel {

    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("slug")
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
    protected void describe(Properties properties) {
        properties.add("id", id);
        properties.add("name", name);
        properties.add("slug", slug);
    }
}
