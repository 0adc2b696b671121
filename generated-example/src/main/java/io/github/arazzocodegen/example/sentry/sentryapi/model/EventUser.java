package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class EventUser extends ApiModel {

    private @Nullable String id;
    private @Nullable String email;
    private @Nullable String username;
    private @Nullable String ipAddress;

    public @Nullable String getId() {
        return id;
    }

    public EventUser id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public EventUser email(@Nullable String email) {
        this.email = email;
        return this;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public EventUser username(@Nullable String username) {
        this.username = username;
        return this;
    }

    public @Nullable String getIpAddress() {
        return ipAddress;
    }

    public EventUser ipAddress(@Nullable String ipAddress) {
        this.ipAddress = ipAddress;
        return this;
    }

    @Override
    public EventUser property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("id", id, "email", email, "username", username, "ipAddress", ipAddress);
    }
}
