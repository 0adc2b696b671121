package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Organization extends ApiModel {

    private @Nullable String id;
    private @Nullable String slug;
    private @Nullable String name;
    private @Nullable OffsetDateTime dateCreated;
    private @Nullable OrganizationStatus status;
    private @Nullable List<String> features;
    private @Nullable OrganizationAvatar avatar;
    private @Nullable Boolean isEarlyAdopter;
    private @Nullable Boolean requiresSso;
    private @Nullable String plan;
    private @Nullable Object planDetails;

    public @Nullable String getId() {
        return id;
    }

    public Organization id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public Organization slug(@Nullable String slug) {
        this.slug = slug;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public Organization name(@Nullable String name) {
        this.name = name;
        return this;
    }

    public @Nullable OffsetDateTime getDateCreated() {
        return dateCreated;
    }

    public Organization dateCreated(@Nullable OffsetDateTime dateCreated) {
        this.dateCreated = dateCreated;
        return this;
    }

    public @Nullable OrganizationStatus getStatus() {
        return status;
    }

    public Organization status(@Nullable OrganizationStatus status) {
        this.status = status;
        return this;
    }

    public @Nullable List<String> getFeatures() {
        return features;
    }

    public Organization features(@Nullable List<String> features) {
        this.features = features;
        return this;
    }

    public @Nullable OrganizationAvatar getAvatar() {
        return avatar;
    }

    public Organization avatar(@Nullable OrganizationAvatar avatar) {
        this.avatar = avatar;
        return this;
    }

    public @Nullable Boolean getIsEarlyAdopter() {
        return isEarlyAdopter;
    }

    public Organization isEarlyAdopter(@Nullable Boolean isEarlyAdopter) {
        this.isEarlyAdopter = isEarlyAdopter;
        return this;
    }

    public @Nullable Boolean getRequiresSso() {
        return requiresSso;
    }

    public Organization requiresSso(@Nullable Boolean requiresSso) {
        this.requiresSso = requiresSso;
        return this;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public Organization plan(@Nullable String plan) {
        this.plan = plan;
        return this;
    }

    public @Nullable Object getPlanDetails() {
        return planDetails;
    }

    public Organization planDetails(@Nullable Object planDetails) {
        this.planDetails = planDetails;
        return this;
    }

    @Override
    public Organization property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "id", id, "slug", slug, "name", name, "dateCreated", dateCreated, "status", status,
                "features", features, "avatar", avatar, "isEarlyAdopter", isEarlyAdopter, "requiresSso", requiresSso,
                "plan", plan, "planDetails", planDetails);
    }
}
