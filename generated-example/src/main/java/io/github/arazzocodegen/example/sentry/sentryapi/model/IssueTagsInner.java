package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class IssueTagsInner extends ApiModel {

    private @Nullable String key;
    private @Nullable String name;
    private @Nullable Long totalValues;

    public @Nullable String getKey() {
        return key;
    }

    public IssueTagsInner key(@Nullable String key) {
        this.key = key;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public IssueTagsInner name(@Nullable String name) {
        this.name = name;
        return this;
    }

    public @Nullable Long getTotalValues() {
        return totalValues;
    }

    public IssueTagsInner totalValues(@Nullable Long totalValues) {
        this.totalValues = totalValues;
        return this;
    }

    @Override
    public IssueTagsInner property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("key", key, "name", name, "totalValues", totalValues);
    }
}
