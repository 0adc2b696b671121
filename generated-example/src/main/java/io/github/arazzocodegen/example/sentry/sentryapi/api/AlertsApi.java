package io.github.arazzocodegen.example.sentry.sentryapi.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.BodyType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.AlertRule;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ErrorResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts requests. */
public final class AlertsApi {

    private final ApiClient client;

    public AlertsApi(ApiClient client) {
        this.client = client;
    }

    /** Lists the alert rules of an organization. */
    public ListAlertRules listAlertRules(String organizationSlug) {
        return new ListAlertRules(client, organizationSlug);
    }

    /** A request of {@code listAlertRules}. */
    public static final class ListAlertRules extends ApiRequest<List<AlertRule>> {

        /** The body of status 200. */
        public static final BodyType<List<AlertRule>> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private ListAlertRules(ApiClient client, String organizationSlug) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/alert-rules/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_404);
            path("organization_slug", organizationSlug);
        }

        /** Only rules of the project with this number. */
        public ListAlertRules project(@Nullable Long project) {
            query("project", project);
            return this;
        }
    }
}
