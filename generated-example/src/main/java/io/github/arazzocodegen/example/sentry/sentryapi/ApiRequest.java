package io.github.arazzocodegen.example.sentry.sentryapi;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request before it is sent. It can be sent more than once. Setters only keep their values, and never fail: what
 * can't be sent is refused by {@link #build}.
 *
 * @param <T> the type of a successful response's body
 */
public abstract class ApiRequest<T> {

    private final ApiClient client;
    private final String method;
    private final String path;
    private final BodyType<T> success;
    private final List<BodyType<?>> bodies;
    private final Map<String, Supplier<String>> pathValues = new LinkedHashMap<>();
    private final Map<String, Supplier<List<String>>> queries = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Supplier<List<String>>> cookies = new LinkedHashMap<>();
    private @Nullable Supplier<RequestBody> body;

    /**
     * @param path the path template
     * @param accept the {@code Accept} header, or nothing for none
     * @param success the type of a successful response's body
     * @param others the types of the other bodies that the description declares
     */
    protected ApiRequest(
            ApiClient client, String method, String path, String accept, BodyType<T> success, BodyType<?>... others) {
        this.client = client;
        this.method = method;
        this.path = path;
        this.success = success;
        this.bodies = Stream.concat(Stream.of(success), Stream.of(others)).toList();
        if (!accept.isEmpty()) {
            headers.put("Accept", () -> accept);
        }
    }

    /** Sets a header, also one that the description does not declare; null removes it. */
    public ApiRequest<T> header(String name, @Nullable Object value) {
        put(headers, name, value == null ? null : () -> Parameters.simple(value));
        return this;
    }

    /** Sets a query parameter, also one that the description does not declare; null removes it. */
    public ApiRequest<T> query(String name, @Nullable Object value) {
        put(queries, name, value == null ? null : () -> Parameters.query(name, value));
        return this;
    }

    /** Sends the request, and returns what comes back whatever its status. */
    public ApiResponse<T> send() throws IOException, InterruptedException {
        HttpRequest request = build();
        URI shown = client.withoutCredentials(request.uri());
        return new ApiResponse<>(method, path, shown, client.send(request), success, bodies);
    }

    /**
     * The request as it would be sent now.
     *
     * @throws IllegalArgumentException if a value can't be sent: an empty path segment, a line break in a header
     */
    public HttpRequest build() {
        Map<String, String> sentHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        RequestBody content = body == null ? null : body.get();
        if (content != null) {
            sentHeaders.put("Content-Type", content.contentType());
        }
        headers.forEach((name, value) -> sentHeaders.put(name, value.get()));
        Map<String, List<String>> sentQueries = new LinkedHashMap<>();
        queries.forEach((name, value) -> sentQueries.put(name, value.get()));
        Map<String, List<String>> sentCookies = new LinkedHashMap<>();
        cookies.forEach((name, value) -> sentCookies.put(name, value.get()));
        for (Credential credential : client.credentials()) {
            switch (credential.place()) {
                case HEADER -> sentHeaders.computeIfAbsent(credential.name(), name -> credential.value());
                case QUERY -> sentQueries.computeIfAbsent(
                        credential.name(), name -> List.of(Parameters.pair(name, credential.value())));
                case COOKIE -> sentCookies.computeIfAbsent(
                        credential.name(), name -> List.of(name + "=" + credential.value()));
            }
        }
        if (!sentCookies.isEmpty()) {
            sentHeaders.merge("Cookie", Parameters.cookies(sentCookies), (given, more) -> given + "; " + more);
        }
        BodyPublisher publisher = content == null ? BodyPublishers.noBody() : content.publisher();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(sentQueries)).method(method, publisher);
        sentHeaders.forEach((name, value) -> request.header(name, Parameters.checkHeader(name, value)));
        if (client.timeout() != null) {
            request.timeout(client.timeout());
        }
        return request.build();
    }

    /** Sets a path parameter of the usual style, also one that the description does not declare. */
    public ApiRequest<T> path(String name, Object value) {
        pathValues.put(name, () -> Parameters.path(name, value));
        return this;
    }

    /** Sets a cookie, also one that the description does not declare; null removes it. */
    public ApiRequest<T> cookie(String name, @Nullable Object value) {
        put(cookies, name, value == null ? null : () -> Parameters.cookie(name, value));
        return this;
    }

    /** Sets the body, also where the description declares none; null removes it. */
    public ApiRequest<T> body(String contentType, @Nullable Object value) {
        body = value == null ? null : () -> RequestBody.of(contentType, value);
        return this;
    }

    private URI uri(Map<String, List<String>> sentQueries) {
        String filled = path;
        for (Map.Entry<String, Supplier<String>> value : pathValues.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().get());
        }
        StringJoiner query = new StringJoiner("&", filled.contains("?") ? "&" : "?", "").setEmptyValue("");
        sentQueries.values().forEach(pairs -> pairs.forEach(query::add));
        try {
            return new URI(client.baseUri() + filled + query);
        } catch (URISyntaxException e) {
            // Without the cause, which shows all of the URI: there may be credentials in it.
            throw new IllegalArgumentException("The path '" + path + "' does not make a URI: " + e.getReason());
        }
    }

    private static <V> void put(Map<String, V> values, String name, @Nullable V value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }
}
