package io.github.arazzocodegen.benchmarks;

import org.jspecify.annotations.Nullable;

/** What the client has for an issue: a model with getters. */
final class Issue {

    private final String title;
    private final @Nullable String status;
    private final @Nullable Long votes;

    Issue(String title, @Nullable String status, @Nullable Long votes) {
        this.title = title;
        this.status = status;
        this.votes = votes;
    }

    String getTitle() {
        return title;
    }

    @Nullable
    String getStatus() {
        return status;
    }

    @Nullable
    Long getVotes() {
        return votes;
    }
}
