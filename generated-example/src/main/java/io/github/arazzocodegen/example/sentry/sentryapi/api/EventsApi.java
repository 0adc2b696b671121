package io.github.arazzocodegen.example.sentry.sentryapi.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.BodyType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ErrorResponse;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts requests. */
public final class EventsApi {

    private final ApiClient client;

    public EventsApi(ApiClient client) {
        this.client = client;
    }

    /** Lists the events that make up an issue. */
    public ListIssueEvents listIssueEvents(String organizationSlug, String issueId) {
        return new ListIssueEvents(client, organizationSlug, issueId);
    }

    /** A request of {@code listIssueEvents}. */
    public static final class ListIssueEvents extends ApiRequest<List<Event>> {

        /** The body of status 200. */
        public static final BodyType<List<Event>> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private ListIssueEvents(ApiClient client, String organizationSlug, String issueId) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/issues/{issue_id}/events/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_404);
            path("organization_slug", organizationSlug);
            path("issue_id", issueId);
        }

        /** Whether each event comes with all of its data, stack traces too. */
        public ListIssueEvents full(@Nullable Boolean full) {
            query("full", full);
            return this;
        }

        /** How many events to give at most. */
        public ListIssueEvents limit(@Nullable Long limit) {
            query("limit", limit);
            return this;
        }
    }
}
