package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import org.jspecify.annotations.Nullable;

public final class IssueUpdate extends ApiModel {

    private @Nullable IssueStatus status;
    private @Nullable String assignedTo;
    private @Nullable Boolean hasSeen;
    private @Nullable Boolean isBookmarked;
    private @Nullable Boolean isSubscribed;
    private @Nullable IssueUpdatePriority priority;

    public @Nullable IssueStatus getStatus() {
        return status;
    }

    public IssueUpdate status(@Nullable IssueStatus status) {
        this.status = status;
        return this;
    }

    /** The name of a user, or the short name of a team. */
    public @Nullable String getAssignedTo() {
        return assignedTo;
    }

    public IssueUpdate assignedTo(@Nullable String assignedTo) {
        this.assignedTo = assignedTo;
        return this;
    }

    public @Nullable Boolean getHasSeen() {
        return hasSeen;
    }

    public IssueUpdate hasSeen(@Nullable Boolean hasSeen) {
        this.hasSeen = hasSeen;
        return this;
    }

    public @Nullable Boolean getIsBookmarked() {
        return isBookmarked;
    }

    public IssueUpdate isBookmarked(@Nullable Boolean isBookmarked) {
        this.isBookmarked = isBookmarked;
        return this;
    }

    public @Nullable Boolean getIsSubscribed() {
        return isSubscribed;
    }

    public IssueUpdate isSubscribed(@Nullable Boolean isSubscribed) {
        this.isSubscribed = isSubscribed;
        return this;
    }

    public @Nullable IssueUpdatePriority getPriority() {
        return priority;
    }

    public IssueUpdate priority(@Nullable IssueUpdatePriority priority) {
        this.priority = priority;
        return this;
    }

    @Override
    public IssueUpdate property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "status", status, "assignedTo", assignedTo, "hasSeen", hasSeen, "isBookmarked", isBookmarked,
                "isSubscribed", isSubscribed, "priority", priority);
    }
}
