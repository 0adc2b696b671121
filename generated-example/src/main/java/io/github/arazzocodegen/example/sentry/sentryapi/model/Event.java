package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Event extends ApiModel {

    private @Nullable String id;
    private @Nullable String eventId;
    private @Nullable String groupId;
    private @Nullable OffsetDateTime dateCreated;
    private @Nullable OffsetDateTime dateReceived;
    private @Nullable String type;
    private @Nullable String platform;
    private @Nullable String message;
    private @Nullable String title;
    private @Nullable String location;
    private @Nullable String culprit;
    private @Nullable IssueLevel level;
    private @Nullable List<EventTagsInner> tags;
    private @Nullable EventUser user;
    private @Nullable EventSdk sdk;
    private @Nullable Object contexts;
    private @Nullable List<EventEntriesInner> entries;

    public @Nullable String getId() {
        return id;
    }

    public Event id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getEventId() {
        return eventId;
    }

    public Event eventId(@Nullable String eventId) {
        this.eventId = eventId;
        return this;
    }

    /** The number of the issue that the event belongs to. */
    public @Nullable String getGroupId() {
        return groupId;
    }

    public Event groupId(@Nullable String groupId) {
        this.groupId = groupId;
        return this;
    }

    public @Nullable OffsetDateTime getDateCreated() {
        return dateCreated;
    }

    public Event dateCreated(@Nullable OffsetDateTime dateCreated) {
        this.dateCreated = dateCreated;
        return this;
    }

    public @Nullable OffsetDateTime getDateReceived() {
        return dateReceived;
    }

    public Event dateReceived(@Nullable OffsetDateTime dateReceived) {
        this.dateReceived = dateReceived;
        return this;
    }

    public @Nullable String getType() {
        return type;
    }

    public Event type(@Nullable String type) {
        this.type = type;
        return this;
    }

    public @Nullable String getPlatform() {
        return platform;
    }

    public Event platform(@Nullable String platform) {
        this.platform = platform;
        return this;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public Event message(@Nullable String message) {
        this.message = message;
        return this;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public Event title(@Nullable String title) {
        this.title = title;
        return this;
    }

    public @Nullable String getLocation() {
        return location;
    }

    public Event location(@Nullable String location) {
        this.location = location;
        return this;
    }

    public @Nullable String getCulprit() {
        return culprit;
    }

    public Event culprit(@Nullable String culprit) {
        this.culprit = culprit;
        return this;
    }

    public @Nullable IssueLevel getLevel() {
        return level;
    }

    public Event level(@Nullable IssueLevel level) {
        this.level = level;
        return this;
    }

    public @Nullable List<EventTagsInner> getTags() {
        return tags;
    }

    public Event tags(@Nullable List<EventTagsInner> tags) {
        this.tags = tags;
        return this;
    }

    public @Nullable EventUser getUser() {
        return user;
    }

    public Event user(@Nullable EventUser user) {
        this.user = user;
        return this;
    }

    public @Nullable EventSdk getSdk() {
        return sdk;
    }

    public Event sdk(@Nullable EventSdk sdk) {
        this.sdk = sdk;
        return this;
    }

    public @Nullable Object getContexts() {
        return contexts;
    }

    public Event contexts(@Nullable Object contexts) {
        this.contexts = contexts;
        return this;
    }

    public @Nullable List<EventEntriesInner> getEntries() {
        return entries;
    }

    public Event entries(@Nullable List<EventEntriesInner> entries) {
        this.entries = entries;
        return this;
    }

    @Override
    public Event property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "id", id, "eventId", eventId, "groupId", groupId, "dateCreated", dateCreated,
                "dateReceived", dateReceived, "type", type, "platform", platform, "message", message, "title", title,
                "location", location, "culprit", culprit, "level", level, "tags", tags, "user", user, "sdk", sdk,
                "contexts", contexts, "entries", entries);
    }
}
