package io.github.arazzocodegen.example.sentry.sentryapi.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.BodyType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ErrorResponse;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Release;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ReleaseCreate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts requests. */
public final class ReleasesApi {

    private final ApiClient client;

    public ReleasesApi(ApiClient client) {
        this.client = client;
    }

    /** Records a release, so that deployments and source maps can be tied to it. */
    public CreateRelease createRelease(String organizationSlug, ReleaseCreate releaseCreate) {
        return new CreateRelease(client, organizationSlug, releaseCreate);
    }

    /** Lists the releases of an organization. */
    public ListReleases listReleases(String organizationSlug) {
        return new ListReleases(client, organizationSlug);
    }

    /** A request of {@code createRelease}. */
    public static final class CreateRelease extends ApiRequest<Release> {

        /** The body of status 201. */
        public static final BodyType<Release> STATUS_201 = BodyType.json("201", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private CreateRelease(ApiClient client, String organizationSlug, ReleaseCreate releaseCreate) {
            super(
                    client,
                    "POST",
                    "/organizations/{organization_slug}/releases/",
                    "application/json",
                    STATUS_201,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
            body("application/json", releaseCreate);
        }
    }

    /** A request of {@code listReleases}. */
    public static final class ListReleases extends ApiRequest<List<Release>> {

        /** The body of status 200. */
        public static final BodyType<List<Release>> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private ListReleases(ApiClient client, String organizationSlug) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/releases/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
        }

        /** Only releases whose version matches this text. */
        public ListReleases query(@Nullable String query) {
            query("query", query);
            return this;
        }

        /** Only releases of the project with this number. */
        public ListReleases project(@Nullable Long project) {
            query("project", project);
            return this;
        }

        /** How many releases to give at most. */
        public ListReleases limit(@Nullable Long limit) {
            query("limit", limit);
            return this;
        }
    }
}
