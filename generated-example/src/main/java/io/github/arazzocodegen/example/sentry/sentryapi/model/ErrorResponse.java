package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class ErrorResponse extends ApiModel {

    private @Nullable String detail;
    private @Nullable Object errors;

    /** What went wrong, in a sentence. */
    public @Nullable String getDetail() {
        return detail;
    }

    public ErrorResponse detail(@Nullable String detail) {
        this.detail = detail;
        return this;
    }

    public @Nullable Object getErrors() {
        return errors;
    }

    public ErrorResponse errors(@Nullable Object errors) {
        this.errors = errors;
        return this;
    }

    @Override
    public ErrorResponse property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("detail", detail, "errors", errors);
    }
}
