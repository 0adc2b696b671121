package io.github.arazzocodegen.example.sentry.sentryapi.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.BodyType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ErrorResponse;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts requests. */
public final class ProjectsApi {

    private final ApiClient client;

    public ProjectsApi(ApiClient client) {
        this.client = client;
    }

    /** Lists the projects of an organization. */
    public ListProjects listProjects(String organizationSlug) {
        return new ListProjects(client, organizationSlug);
    }

    /** Reads one project. */
    public RetrieveProject retrieveProject(String organizationSlug, String projectSlug) {
        return new RetrieveProject(client, organizationSlug, projectSlug);
    }

    /** A request of {@code listProjects}. */
    public static final class ListProjects extends ApiRequest<List<Project>> {

        /** The body of status 200. */
        public static final BodyType<List<Project>> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private ListProjects(ApiClient client, String organizationSlug) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/projects/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_404);
            path("organization_slug", organizationSlug);
        }

        /** Only projects that match this search. */
        public ListProjects query(@Nullable String query) {
            query("query", query);
            return this;
        }

        /** How many projects to give at most. */
        public ListProjects limit(@Nullable Long limit) {
            query("limit", limit);
            return this;
        }
    }

    /** A request of {@code retrieveProject}. */
    public static final class RetrieveProject extends ApiRequest<Project> {

        /** The body of status 200. */
        public static final BodyType<Project> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private RetrieveProject(ApiClient client, String organizationSlug, String projectSlug) {
            super(
                    client,
                    "GET",
                    "/projects/{organization_slug}/{project_slug}/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
            path("project_slug", projectSlug);
        }
    }
}
