package io.github.arazzocodegen.example.sentry.sentryapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where requests go and what goes with each of them. Immutable, for use by any number of threads. */
public final class ApiClient {

    /** Nobody waits for so long, and with a longer one {@link HttpRequest} could not reckon when it ends. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final HttpClient httpClient;
    private final String baseUri;
    private final @Nullable Duration timeout;
    private final int maxBodyBytes;
    private final List<Credential> credentials;

    /**
     * @param httpClient does not follow redirects: it would send credentials to wherever a server points
     * @param baseUri an absolute http or https URI; the paths of the operations are appended to its path
     * @param timeout how long a request may take, to the last byte of its response, or null for no limit
     * @param maxBodyBytes how much of a response's body is read; a larger body can't be decoded
     * @param credentials sent with each request that does not itself set what they set
     * @throws IllegalArgumentException if one of them is not so
     */
    public ApiClient(
            HttpClient httpClient,
            URI baseUri,
            @Nullable Duration timeout,
            int maxBodyBytes,
            List<Credential> credentials) {
        String scheme = baseUri.getScheme() == null ? "" : baseUri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || baseUri.getHost() == null) {
            throw new IllegalArgumentException("The base URI must be absolute, http or https, with a host");
        }
        if (baseUri.getRawQuery() != null || baseUri.getRawFragment() != null) {
            throw new IllegalArgumentException("The base URI must have no query and no fragment");
        }
        if (baseUri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The base URI must have no user information, which would not be sent");
        }
        if (httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HTTP client must not follow redirects (Redirect.NEVER):"
                    + " it would send credentials to wherever a server points");
        }
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw new IllegalArgumentException("The timeout must be longer than nothing: " + timeout);
        }
        if (maxBodyBytes < 0) {
            throw new IllegalArgumentException("The limit of a body is negative: " + maxBodyBytes);
        }
        this.httpClient = httpClient;
        this.baseUri = baseUri.toString().replaceAll("/+$", "");
        this.timeout = timeout == null || timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST;
        this.maxBodyBytes = maxBodyBytes;
        this.credentials = List.copyOf(credentials);
    }

    /** Sends a request. The limit is for all of it: that of {@link HttpRequest} ends where the body begins. */
    HttpResponse<ResponseBody> send(HttpRequest request) throws IOException, InterruptedException {
        BodyHandler<ResponseBody> handler = head -> ResponseBody.reader(maxBodyBytes);
        if (timeout == null) {
            return httpClient.send(request, handler);
        }
        Future<HttpResponse<ResponseBody>> response = httpClient.sendAsync(request, handler);
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

    /** The URI of a request with the credentials in it masked, for messages and logs. */
    URI withoutCredentials(URI uri) {
        String text = uri.toString();
        for (Credential credential : credentials) {
            if (credential.place() == Credential.Place.QUERY) {
                String name = Pattern.quote(Parameters.encode(credential.name()));
                text = text.replaceAll("([?&]" + name + "=)[^&#]*", "$1***");
            }
        }
        return URI.create(text);
    }
}
