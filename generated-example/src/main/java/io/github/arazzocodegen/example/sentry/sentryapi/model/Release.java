package io.github.arazzocodegen.example.sentry.sentryapi.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Release extends ApiModel {

    @JsonProperty("id")
    private @Nullable Long id;

    @JsonProperty("version")
    private @Nullable String version;

    @JsonProperty("shortVersion")
    private @Nullable String shortVersion;

    @JsonProperty("dateCreated")
    private @Nullable OffsetDateTime dateCreated;

    @JsonProperty("dateReleased")
    private @Nullable OffsetDateTime dateReleased;

    @JsonProperty("firstEvent")
    private @Nullable OffsetDateTime firstEvent;

    @JsonProperty("lastEvent")
    private @Nullable OffsetDateTime lastEvent;

    @JsonProperty("newGroups")
    private @Nullable Long newGroups;

    @JsonProperty("commitCount")
    private @Nullable Long commitCount;

    @JsonProperty("deployCount")
    private @Nullable Long deployCount;

    @JsonProperty("authors")
    private @Nullable List<Object> authors;

    @JsonProperty("projects")
    private @Nullable List<ProjectRef> projects;

    @JsonProperty("ref")
    private @Nullable String ref;

    @JsonProperty("url")
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
    protected void describe(Properties properties) {
        properties.add("id", id);
        properties.add("version", version);
        properties.add("shortVersion", shortVersion);
        properties.add("dateCreated", dateCreated);
        properties.add("dateReleased", dateReleased);
        properties.add("firstEvent", firstEvent);
        properties.add("lastEvent", lastEvent);
        properties.add("newGroups", newGroups);
        properties.add("commitCount", commitCount);
        properties.add("deployCount", deployCount);
        properties.add("authors", authors);
        properties.add("projects", projects);
        properties.add("ref", ref);
        properties.add("url", url);
    }
}
