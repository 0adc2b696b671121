package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Issue extends ApiModel {

    private @Nullable String id;
    private @Nullable String shortId;
    private @Nullable String title;
    private @Nullable String culprit;
    private @Nullable URI permalink;
    private @Nullable String logger;
    private @Nullable IssueLevel level;
    private @Nullable IssueStatus status;
    private @Nullable Boolean isPublic;
    private @Nullable String platform;
    private @Nullable ProjectRef project;
    private @Nullable IssueType type;
    private @Nullable Object metadata;
    private @Nullable Long numComments;
    private @Nullable Long userCount;
    private @Nullable String count;
    private @Nullable OffsetDateTime firstSeen;
    private @Nullable OffsetDateTime lastSeen;
    private @Nullable Object assignedTo;
    private @Nullable List<IssueTagsInner> tags;
    private @Nullable Object stats;

    /** The number of the issue. */
    public @Nullable String getId() {
        return id;
    }

    public Issue id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** The name of the issue for people, the project and a counter. */
    public @Nullable String getShortId() {
        return shortId;
    }

    public Issue shortId(@Nullable String shortId) {
        this.shortId = shortId;
        return this;
    }

    /** What went wrong, in a line. */
    public @Nullable String getTitle() {
        return title;
    }

    public Issue title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /** Where in the application it went wrong. */
    public @Nullable String getCulprit() {
        return culprit;
    }

    public Issue culprit(@Nullable String culprit) {
        this.culprit = culprit;
        return this;
    }

    public @Nullable URI getPermalink() {
        return permalink;
    }

    public Issue permalink(@Nullable URI permalink) {
        this.permalink = permalink;
        return this;
    }

    public @Nullable String getLogger() {
        return logger;
    }

    public Issue logger(@Nullable String logger) {
        this.logger = logger;
        return this;
    }

    public @Nullable IssueLevel getLevel() {
        return level;
    }

    public Issue level(@Nullable IssueLevel level) {
        this.level = level;
        return this;
    }

    public @Nullable IssueStatus getStatus() {
        return status;
    }

    public Issue status(@Nullable IssueStatus status) {
        this.status = status;
        return this;
    }

    public @Nullable Boolean getIsPublic() {
        return isPublic;
    }

    public Issue isPublic(@Nullable Boolean isPublic) {
        this.isPublic = isPublic;
        return this;
    }

    public @Nullable String getPlatform() {
        return platform;
    }

    public Issue platform(@Nullable String platform) {
        this.platform = platform;
        return this;
    }

    public @Nullable ProjectRef getProject() {
        return project;
    }

    public Issue project(@Nullable ProjectRef project) {
        this.project = project;
        return this;
    }

    public @Nullable IssueType getType() {
        return type;
    }

    public Issue type(@Nullable IssueType type) {
        this.type = type;
        return this;
    }

    public @Nullable Object getMetadata() {
        return metadata;
    }

    public Issue metadata(@Nullable Object metadata) {
        this.metadata = metadata;
        return this;
    }

    public @Nullable Long getNumComments() {
        return numComments;
    }

    public Issue numComments(@Nullable Long numComments) {
        this.numComments = numComments;
        return this;
    }

    public @Nullable Long getUserCount() {
        return userCount;
    }

    public Issue userCount(@Nullable Long userCount) {
        this.userCount = userCount;
        return this;
    }

    /** How many events the issue has, as text. */
    public @Nullable String getCount() {
        return count;
    }

    public Issue count(@Nullable String count) {
        this.count = count;
        return this;
    }

    public @Nullable OffsetDateTime getFirstSeen() {
        return firstSeen;
    }

    public Issue firstSeen(@Nullable OffsetDateTime firstSeen) {
        this.firstSeen = firstSeen;
        return this;
    }

    public @Nullable OffsetDateTime getLastSeen() {
        return lastSeen;
    }

    public Issue lastSeen(@Nullable OffsetDateTime lastSeen) {
        this.lastSeen = lastSeen;
        return this;
    }

    public @Nullable Object getAssignedTo() {
        return assignedTo;
    }

    public Issue assignedTo(@Nullable Object assignedTo) {
        this.assignedTo = assignedTo;
        return this;
    }

    public @Nullable List<IssueTagsInner> getTags() {
        return tags;
    }

    public Issue tags(@Nullable List<IssueTagsInner> tags) {
        this.tags = tags;
        return this;
    }

    /** How many events there were in each part of the period. */
    public @Nullable Object getStats() {
        return stats;
    }

    public Issue stats(@Nullable Object stats) {
        this.stats = stats;
        return this;
    }

    @Override
    public Issue property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "id", id, "shortId", shortId, "title", title, "culprit", culprit, "permalink", permalink,
                "logger", logger, "level", level, "status", status, "isPublic", isPublic, "platform", platform,
                "project", project, "type", type, "metadata", metadata, "numComments", numComments,
                "userCount", userCount, "count", count, "firstSeen", firstSeen, "lastSeen", lastSeen,
                "assignedTo", assignedTo, "tags", tags, "stats", stats);
    }
}
