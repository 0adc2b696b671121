package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Project extends ApiModel {

    private @Nullable String id;
    private @Nullable String slug;
    private @Nullable String name;
    private @Nullable String platform;
    private @Nullable OffsetDateTime dateCreated;
    private @Nullable Boolean isBookmarked;
    private @Nullable Boolean isMember;
    private @Nullable List<String> features;
    private @Nullable OffsetDateTime firstEvent;
    private @Nullable OrganizationRef organization;
    private @Nullable Object latestRelease;

    public @Nullable String getId() {
        return id;
    }

    public Project id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public Project slug(@Nullable String slug) {
        this.slug = slug;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public Project name(@Nullable String name) {
        this.name = name;
        return this;
    }

    /** The language or framework of the application. */
    public @Nullable String getPlatform() {
        return platform;
    }

    public Project platform(@Nullable String platform) {
        this.platform = platform;
        return this;
    }

    public @Nullable OffsetDateTime getDateCreated() {
        return dateCreated;
    }

    public Project dateCreated(@Nullable OffsetDateTime dateCreated) {
        this.dateCreated = dateCreated;
        return this;
    }

    public @Nullable Boolean getIsBookmarked() {
        return isBookmarked;
    }

    public Project isBookmarked(@Nullable Boolean isBookmarked) {
        this.isBookmarked = isBookmarked;
        return this;
    }

    public @Nullable Boolean getIsMember() {
        return isMember;
    }

    public Project isMember(@Nullable Boolean isMember) {
        this.isMember = isMember;
        return this;
    }

    public @Nullable List<String> getFeatures() {
        return features;
    }

    public Project features(@Nullable List<String> features) {
        this.features = features;
        return this;
    }

    public @Nullable OffsetDateTime getFirstEvent() {
        return firstEvent;
    }

    public Project firstEvent(@Nullable OffsetDateTime firstEvent) {
        this.firstEvent = firstEvent;
        return this;
    }

    public @Nullable OrganizationRef getOrganization() {
        return organization;
    }

    public Project organization(@Nullable OrganizationRef organization) {
        this.organization = organization;
        return this;
    }

    public @Nullable Object getLatestRelease() {
        return latestRelease;
    }

    public Project latestRelease(@Nullable Object latestRelease) {
        this.latestRelease = latestRelease;
        return this;
    }

    @Override
    public Project property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "id", id, "slug", slug, "name", name, "platform", platform, "dateCreated", dateCreated,
                "isBookmarked", isBookmarked, "isMember", isMember, "features", features, "firstEvent", firstEvent,
                "organization", organization, "latestRelease", latestRelease);
    }
}
