package io.github.arazzocodegen.example.sentry.sentryapi.model;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiModel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class AlertRule extends ApiModel {

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String environment;
    private @Nullable AlertRuleDataset dataset;
    private @Nullable String query;
    private @Nullable String aggregate;
    private @Nullable Long timeWindow;
    private @Nullable Long thresholdType;
    private @Nullable BigDecimal resolveThreshold;
    private @Nullable List<Object> triggers;
    private @Nullable List<String> projects;
    private @Nullable String owner;
    private @Nullable OffsetDateTime dateCreated;

    public @Nullable String getId() {
        return id;
    }

    public AlertRule id(@Nullable String id) {
        this.id = id;
        return this;
    }

    public @Nullable String getName() {
        return name;
    }

    public AlertRule name(@Nullable String name) {
        this.name = name;
        return this;
    }

    public @Nullable String getEnvironment() {
        return environment;
    }

    public AlertRule environment(@Nullable String environment) {
        this.environment = environment;
        return this;
    }

    public @Nullable AlertRuleDataset getDataset() {
        return dataset;
    }

    public AlertRule dataset(@Nullable AlertRuleDataset dataset) {
        this.dataset = dataset;
        return this;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public AlertRule query(@Nullable String query) {
        this.query = query;
        return this;
    }

    public @Nullable String getAggregate() {
        return aggregate;
    }

    public AlertRule aggregate(@Nullable String aggregate) {
        this.aggregate = aggregate;
        return this;
    }

    /** The minutes that the rule looks at. */
    public @Nullable Long getTimeWindow() {
        return timeWindow;
    }

    public AlertRule timeWindow(@Nullable Long timeWindow) {
        this.timeWindow = timeWindow;
        return this;
    }

    public @Nullable Long getThresholdType() {
        return thresholdType;
    }

    public AlertRule thresholdType(@Nullable Long thresholdType) {
        this.thresholdType = thresholdType;
        return this;
    }

    public @Nullable BigDecimal getResolveThreshold() {
        return resolveThreshold;
    }

    public AlertRule resolveThreshold(@Nullable BigDecimal resolveThreshold) {
        this.resolveThreshold = resolveThreshold;
        return this;
    }

    public @Nullable List<Object> getTriggers() {
        return triggers;
    }

    public AlertRule triggers(@Nullable List<Object> triggers) {
        this.triggers = triggers;
        return this;
    }

    public @Nullable List<String> getProjects() {
        return projects;
    }

    public AlertRule projects(@Nullable List<String> projects) {
        this.projects = projects;
        return this;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public AlertRule owner(@Nullable String owner) {
        this.owner = owner;
        return this;
    }

    public @Nullable OffsetDateTime getDateCreated() {
        return dateCreated;
    }

    public AlertRule dateCreated(@Nullable OffsetDateTime dateCreated) {
        this.dateCreated = dateCreated;
        return this;
    }

    @Override
    public AlertRule property(String name, @Nullable Object value) {
        super.property(name, value);
        return this;
    }

    @Override
    public String toString() {
        return describe(
                "id", id, "name", name, "environment", environment, "dataset", dataset, "query", query,
                "aggregate", aggregate, "timeWindow", timeWindow, "thresholdType", thresholdType,
                "resolveThreshold", resolveThreshold, "triggers", triggers, "projects", projects, "owner", owner,
                "dateCreated", dateCreated);
    }
}
