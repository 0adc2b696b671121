package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ReleaseCreate extends ApiModel {

    private @Nullable String version;
    private @Nullable String ref;
    private @Nullable URI url;
    private @Nullable List<String> projects;
    private @Nullable OffsetDateTime dateReleased;
    private @Nullable List<Object> commits;

    /** The name of the version, unique in the organization. */
    public String getVersion() {
        return version;
    }

    public ReleaseCreate version(String version) {
        this.version = version;
        return this;
    }

    /** The branch or tag that is released. */
    public @Nullable String getRef() {
        return ref;
    }

    public ReleaseCreate ref(@Nullable String ref) {
        this.ref = ref;
        return this;
    }

    /** Where people can look the release up, in the source control for example. */
    public @Nullable URI getUrl() {
        return url;
    }

    public ReleaseCreate url(@Nullable URI url) {
        this.url = url;
        return this;
    }

    /** The short names of the projects that the release belongs to. */
    public @Nullable List<String> getProjects() {
        return projects;
    }

    public ReleaseCreate projects(@Nullable List<String> projects) {
        this.projects = projects;
        return this;
    }

    public @Nullable OffsetDateTime getDateReleased() {
        return dateReleased;
    }

    public ReleaseCreate dateReleased(@Nullable OffsetDateTime dateReleased) {
        this.dateReleased = dateReleased;
        return this;
    }

    public @Nullable List<Object> getCommits() {
        return commits;
    }

    public ReleaseCreate commits(@Nullable List<Object> commits) {
        this.commits = commits;
        return this;
    }

    @Override
    public ReleaseCreate property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "version", version, "ref", ref, "url", url, "projects", projects, "dateReleased", dateReleased,
                "commits", commits);
    }
}
