package io.github.arazzocodegen.example.sentry.sentryapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Where requests go and what goes with each of them. Immutable, for use by any number of threads. */
public final class ApiClient {

    private final HttpClient httpClient;
    private final String baseUri;
    private final @Nullable Duration timeout;
    private final List<Credential> credentials;

    /**
     * @param baseUri an absolute http or https URI; the paths of the operations are appended to its path
     * @param timeout how long a request may take, or null for no limit
     * @param credentials sent with each request that does not itself set what they set
     */
    public ApiClient(HttpClient httpClient, URI baseUri, @Nullable Duration timeout, List<Credential> credentials) {
        String scheme = baseUri.getScheme() == null ? "" : baseUri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || baseUri.getHost() == null) {
            throw new IllegalArgumentException("The base URI must be absolute, http or https: " + baseUri);
        }
        if (baseUri.getRawQuery() != null || baseUri.getRawFragment() != null) {
            throw new IllegalArgumentException("The base URI must have no query and no fragment: " + baseUri);
        }
        this.httpClient = httpClient;
        this.baseUri = baseUri.toString().replaceAll("/+$", "");
        this.timeout = timeout;
        this.credentials = List.copyOf(credentials);
    }

    /** Sends a request. The limit is for all of it: that of {@link HttpRequest} ends where the body begins. */
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        if (timeout == null) {
            return httpClient.send(request, BodyHandlers.ofByteArray());
        }
        Future<HttpResponse<byte[]>> response = httpClient.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return response.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("request timed out");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    /** The base URI without a slash at its end. */
    String baseUri() {
        return baseUri;
    }

    @Nullable Duration timeout() {
        return timeout;
    }

    List<Credential> credentials() {
        return credentials;
    }
}
