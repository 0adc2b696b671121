package io.github.arazzocodegen.example.sentry.sentryapi.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.BodyType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ErrorResponse;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Issue;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueUpdate;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ListOrganizationIssuesSortParameter;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts requests. */
public final class IssuesApi {

    private final ApiClient client;

    public IssuesApi(ApiClient client) {
        this.client = client;
    }

    /** Has an issue and its events deleted for good. */
    public DeleteIssue deleteIssue(String organizationSlug, String issueId) {
        return new DeleteIssue(client, organizationSlug, issueId);
    }

    /** Lists the issues of an organization, page by page. */
    public ListOrganizationIssues listOrganizationIssues(String organizationSlug) {
        return new ListOrganizationIssues(client, organizationSlug);
    }

    /** Reads one issue. */
    public RetrieveIssue retrieveIssue(String organizationSlug, String issueId) {
        return new RetrieveIssue(client, organizationSlug, issueId);
    }

    /** Changes the given properties of an issue and leaves the others as they are. */
    public UpdateIssue updateIssue(String organizationSlug, String issueId) {
        return new UpdateIssue(client, organizationSlug, issueId);
    }

    /** A request of {@code deleteIssue}. */
    public static final class DeleteIssue extends ApiRequest<Void> {

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private DeleteIssue(ApiClient client, String organizationSlug, String issueId) {
            super(
                    client,
                    "DELETE",
                    "/organizations/{organization_slug}/issues/{issue_id}/",
                    "application/json",
                    BodyType.NONE,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
            path("issue_id", issueId);
        }
    }

    /** A request of {@code listOrganizationIssues}. */
    public static final class ListOrganizationIssues extends ApiRequest<List<Issue>> {

        /** The body of status 200. */
        public static final BodyType<List<Issue>> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private ListOrganizationIssues(ApiClient client, String organizationSlug) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/issues/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
        }

        /** Only issues of the projects with these numbers. */
        public ListOrganizationIssues project(@Nullable List<Long> project) {
            query("project", project);
            return this;
        }

        /** Only issues that match this search, written in Sentry's search syntax. */
        public ListOrganizationIssues query(@Nullable String query) {
            query("query", query);
            return this;
        }

        /** How far to look back, a number with a unit. */
        public ListOrganizationIssues statsPeriod(@Nullable String statsPeriod) {
            query("statsPeriod", statsPeriod);
            return this;
        }

        /** The beginning of the period. */
        public ListOrganizationIssues start(@Nullable OffsetDateTime start) {
            query("start", start);
            return this;
        }

        /** The end of the period. */
        public ListOrganizationIssues end(@Nullable OffsetDateTime end) {
            query("end", end);
            return this;
        }

        /** How many issues a page holds. */
        public ListOrganizationIssues limit(@Nullable Long limit) {
            query("limit", limit);
            return this;
        }

        /** Which page to give, taken from the Link header of the page before. */
        public ListOrganizationIssues cursor(@Nullable String cursor) {
            query("cursor", cursor);
            return this;
        }

        /** What the issues are ordered by. */
        public ListOrganizationIssues sort(@Nullable ListOrganizationIssuesSortParameter sort) {
            query("sort", sort);
            return this;
        }
    }

    /** A request of {@code retrieveIssue}. */
    public static final class RetrieveIssue extends ApiRequest<Issue> {

        /** The body of status 200. */
        public static final BodyType<Issue> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private RetrieveIssue(ApiClient client, String organizationSlug, String issueId) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/issues/{issue_id}/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_404);
            path("organization_slug", organizationSlug);
            path("issue_id", issueId);
        }
    }

    /** A request of {@code updateIssue}. */
    public static final class UpdateIssue extends ApiRequest<Issue> {

        /** The body of status 200. */
        public static final BodyType<Issue> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private UpdateIssue(ApiClient client, String organizationSlug, String issueId) {
            super(
                    client,
                    "PUT",
                    "/organizations/{organization_slug}/issues/{issue_id}/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
            path("issue_id", issueId);
        }

        public UpdateIssue issueUpdate(@Nullable IssueUpdate issueUpdate) {
            body("application/json", issueUpdate);
            return this;
        }
    }
}
