package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Release extends ApiModel {

    private @Nullable Long id;
    private @Nullable String version;
    private @Nullable String shortVersion;
    private @Nullable OffsetDateTime dateCreated;
    private @Nullable OffsetDateTime dateReleased;
    private @Nullable OffsetDateTime firstEvent;
    private @Nullable OffsetDateTime lastEvent;
    private @Nullable Long newGroups;
    private @Nullable Long commitCount;
    private @Nullable Long deployCount;
    private @Nullable List<Object> authors;
    private @Nullable List<ProjectRef> projects;
    private @Nullable String ref;
    private @Nullable URI url;

    public @Nullable Long getId() {
        return id;
    }

    public Release id(@Nullable Long id) {
        this.id = id;
        return this;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public Release version(@Nullable String version) {
        this.version = version;
        return this;
    }

    public @Nullable String getShortVersion() {
        return shortVersion;
    }

    public Release shortVersion(@Nullable String shortVersion) {
        this.shortVersion = shortVersion;
        return this;
    }

    public @Nullable OffsetDateTime getDateCreated() {
        return dateCreated;
    }

    public Release dateCreated(@Nullable OffsetDateTime dateCreated) {
        this.dateCreated = dateCreated;
        return this;
    }

    public @Nullable OffsetDateTime getDateReleased() {
        return dateReleased;
    }

    public Release dateReleased(@Nullable OffsetDateTime dateReleased) {
        this.dateReleased = dateReleased;
        return this;
    }

    public @Nullable OffsetDateTime getFirstEvent() {
        return firstEvent;
    }

    public Release firstEvent(@Nullable OffsetDateTime firstEvent) {
        this.firstEvent = firstEvent;
        return this;
    }

    public @Nullable OffsetDateTime getLastEvent() {
        return lastEvent;
    }

    public Release lastEvent(@Nullable OffsetDateTime lastEvent) {
        this.lastEvent = lastEvent;
        return this;
    }

    public @Nullable Long getNewGroups() {
        return newGroups;
    }

    public Release newGroups(@Nullable Long newGroups) {
        this.newGroups = newGroups;
        return this;
    }

    public @Nullable Long getCommitCount() {
        return commitCount;
    }

    public Release commitCount(@Nullable Long commitCount) {
        this.commitCount = commitCount;
        return this;
    }

    public @Nullable Long getDeployCount() {
        return deployCount;
    }

    public Release deployCount(@Nullable Long deployCount) {
        this.deployCount = deployCount;
        return this;
    }

    public @Nullable List<Object> getAuthors() {
        return authors;
    }

    public Release authors(@Nullable List<Object> authors) {
        this.authors = authors;
        return this;
    }

    public @Nullable List<ProjectRef> getProjects() {
        return projects;
    }

    public Release projects(@Nullable List<ProjectRef> projects) {
        this.projects = projects;
        return this;
    }

    /** The branch or tag that was released. */
    public @Nullable String getRef() {
        return ref;
    }

    public Release ref(@Nullable String ref) {
        this.ref = ref;
        return this;
    }

    public @Nullable URI getUrl() {
        return url;
    }

    public Release url(@Nullable URI url) {
        this.url = url;
        return this;
    }

    @Override
    public Release property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "id", id, "version", version, "shortVersion", shortVersion, "dateCreated", dateCreated,
                "dateReleased", dateReleased, "firstEvent", firstEvent, "lastEvent", lastEvent, "newGroups", newGroups,
                "commitCount", commitCount, "deployCount", deployCount, "authors", authors, "projects", projects,
                "ref", ref, "url", url);
    }
}
