package io.github.arazzocodegen.example.sentry.sentryapi.api;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.BodyType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ErrorResponse;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Organization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts requests. */
public final class OrganizationsApi {

    private final ApiClient client;

    public OrganizationsApi(ApiClient client) {
        this.client = client;
    }

    /** Lists the organizations that the token gives access to. */
    public ListOrganizations listOrganizations() {
        return new ListOrganizations(client);
    }

    /** Reads one organization. */
    public RetrieveOrganization retrieveOrganization(String organizationSlug) {
        return new RetrieveOrganization(client, organizationSlug);
    }

    /** A request of {@code listOrganizations}. */
    public static final class ListOrganizations extends ApiRequest<List<Organization>> {

        /** The body of status 200. */
        public static final BodyType<List<Organization>> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        private ListOrganizations(ApiClient client) {
            super(client, "GET", "/organizations/", "application/json", STATUS_200, STATUS_401);
        }

        /** Only those that the user is a member of. */
        public ListOrganizations member(@Nullable Boolean member) {
            query("member", member);
            return this;
        }

        /** Only those that the user owns. */
        public ListOrganizations owner(@Nullable Boolean owner) {
            query("owner", owner);
            return this;
        }
    }

    /** A request of {@code retrieveOrganization}. */
    public static final class RetrieveOrganization extends ApiRequest<Organization> {

        /** The body of status 200. */
        public static final BodyType<Organization> STATUS_200 = BodyType.json("200", new TypeReference<>() {});

        /** The body of status 401. */
        public static final BodyType<ErrorResponse> STATUS_401 = BodyType.json("401", new TypeReference<>() {});

        /** The body of status 403. */
        public static final BodyType<ErrorResponse> STATUS_403 = BodyType.json("403", new TypeReference<>() {});

        /** The body of status 404. */
        public static final BodyType<ErrorResponse> STATUS_404 = BodyType.json("404", new TypeReference<>() {});

        private RetrieveOrganization(ApiClient client, String organizationSlug) {
            super(
                    client,
                    "GET",
                    "/organizations/{organization_slug}/",
                    "application/json",
                    STATUS_200,
                    STATUS_401,
                    STATUS_403,
                    STATUS_404);
            path("organization_slug", organizationSlug);
        }
    }
}
