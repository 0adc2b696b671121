package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class OrganizationAvatar extends ApiModel {

    private @Nullable String avatarType;
    private @Nullable String avatarUuid;

    public @Nullable String getAvatarType() {
        return avatarType;
    }

    public OrganizationAvatar avatarType(@Nullable String avatarType) {
        this.avatarType = avatarType;
        return this;
    }

    public @Nullable String getAvatarUuid() {
        return avatarUuid;
    }

    public OrganizationAvatar avatarUuid(@Nullable String avatarUuid) {
        this.avatarUuid = avatarUuid;
        return this;
    }

    @Override
    public OrganizationAvatar property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe("avatarType", avatarType, "avatarUuid", avatarUuid);
    }
}
