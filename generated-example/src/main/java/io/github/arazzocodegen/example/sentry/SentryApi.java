package io.github.arazzocodegen.example.sentry;

import io.github.arazzocodegen.example.sentry.sentryapi.ApiClient;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiRequest;
import io.github.arazzocodegen.example.sentry.sentryapi.ApiResponse;
import io.github.arazzocodegen.example.sentry.sentryapi.Credential;
import io.github.arazzocodegen.example.sentry.sentryapi.api.AlertsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.EventsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.IssuesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.OrganizationsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.ProjectsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.ReleasesApi;
import io.github.arazzocodegen.runtime.BaseUris;
import io.github.arazzocodegen.runtime.BodyType;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentry API, the part that workflows call
 *
 * <p>Where the server is and what proves who is calling. Immutable and safe for use by any
 * number of threads.
 */
@NullMarked
public final class SentryApi {
    private final URI baseUri;

    private final AlertsApi alerts;

    private final EventsApi events;

    private final IssuesApi issues;

    private final OrganizationsApi organizations;

    private final ProjectsApi projects;

    private final ReleasesApi releases;

    private SentryApi(URI baseUri, ApiClient client) {
        this.baseUri = baseUri;
        this.alerts = new AlertsApi(client);
        this.events = new EventsApi(client);
        this.issues = new IssuesApi(client);
        this.organizations = new OrganizationsApi(client);
        this.projects = new ProjectsApi(client);
        this.releases = new ReleasesApi(client);
    }

    /**
     * What is to be set before the first request.
     */
    public static Builder builder() {
        return new Builder();
    }

    public AlertsApi alerts() {
        return alerts;
    }

    public EventsApi events() {
        return events;
    }

    public IssuesApi issues() {
        return issues;
    }

    public OrganizationsApi organizations() {
        return organizations;
    }

    public ProjectsApi projects() {
        return projects;
    }

    public ReleasesApi releases() {
        return releases;
    }

    /**
     * Sends the request of a step.
     *
     * @return the response, of whatever status
     * @throws StepFailedException if the request can't be sent, or no response comes
     */
    public <T> Response<T> send(Step step, ApiRequest<T> request) {
        return step.exchange(() -> baseUri, () -> {
            ApiResponse<T> response = request.send();
            return new Response<>(
                    response.method(),
                    response.path(),
                    response.uri(),
                    response.status(),
                    response.headers(),
                    response.bytes(),
                    response.isComplete(),
                    problems -> response.decode(problems::note));
        });
    }

    /**
     * How a response's body is read as a type.
     */
    public static <X> BodyType<X> body(
            io.github.arazzocodegen.example.sentry.sentryapi.BodyType<X> type) {
        return (bytes, contentType, problems) ->
                type.decode(bytes, contentType, problems::note);
    }

    /**
     * Sets up a {@link SentryApi}.
     */
    public static final class Builder {
        private String baseUri = "https://sentry.io/api/0";

        private @Nullable HttpClient httpClient;

        private Duration timeout = Duration.ofMinutes(1);

        private int maxBodyBytes = 64 * 1024 * 1024;

        private final Map<String, Credential> credentials = new LinkedHashMap<>();

        private Builder() {
        }

        /**
         * The server's URI; the paths of the operations come behind it. Without one,
         * https://sentry.io/api/0.
         */
        public Builder baseUri(String baseUri) {
            this.baseUri = baseUri;
            return this;
        }

        /**
         * The client to send with; without one, one is made. It must not follow redirects, since it
         * would send credentials to wherever a server points.
         */
        public Builder httpClient(HttpClient httpClient) {
            this.httpClient = httpClient;
            return this;
        }

        /**
         * How long a request may take, to the last byte of its response; without one, a minute.
         * Then the step fails without a status.
         */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /**
         * How many bytes of a response's body are read; without a number, 64 MiB. A larger body
         * can't be read, and fails the step that reads it.
         */
        public Builder maxBodyBytes(int maxBodyBytes) {
            this.maxBodyBytes = maxBodyBytes;
            return this;
        }

        /**
         * Security scheme 'AuthToken', sent as header 'Authorization'.
         *
         * <p>A token of a user or an organization, behind the word "Token" and a space.
         */
        public Builder authToken(String value) {
            return authToken(() -> value);
        }

        /**
         * The same for a value that changes: it is asked for before each request.
         */
        public Builder authToken(Supplier<String> value) {
            credentials.put("AuthToken", Credential.header("Authorization", value));
            return this;
        }

        /**
         * Security scheme 'BearerAuth', a token, sent as 'Authorization: Bearer …'.
         *
         * <p>A token that an integration got by OAuth 2.
         */
        public Builder bearerAuth(String value) {
            return bearerAuth(() -> value);
        }

        /**
         * The same for a value that changes: it is asked for before each request.
         */
        public Builder bearerAuth(Supplier<String> value) {
            credentials.put("BearerAuth", Credential.bearer(value));
            return this;
        }

        /**
         * What was set up.
         *
         * @throws IllegalArgumentException if the base URI is no absolute http or https URI, the HTTP client follows redirects, or a limit is none
         */
        public SentryApi build() {
            URI uri = BaseUris.of(baseUri);
            HttpClient client = httpClient == null
                    ? HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()
                    : httpClient;
            return new SentryApi(
                    uri,
                    new ApiClient(client, uri, timeout, maxBodyBytes, List.copyOf(credentials.values())));
        }
    }
}
