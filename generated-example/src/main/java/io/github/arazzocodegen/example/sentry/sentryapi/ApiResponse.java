package io.github.arazzocodegen.example.sentry.sentryapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A response of any status. Its body is kept as bytes until it is asked for.
 *
 * @param <T> the type of a successful response's body
 */
public final class ApiResponse<T> {

    private final String method;
    private final String path;
    private final URI uri;
    private final HttpResponse<ResponseBody> response;
    private final BodyType<T> success;
    private final List<BodyType<?>> bodies;

    ApiResponse(
            String method,
            String path,
            URI uri,
            HttpResponse<ResponseBody> response,
            BodyType<T> success,
            List<BodyType<?>> bodies) {
        this.method = method;
        this.path = path;
        this.uri = uri;
        this.response = response;
        this.success = success;
        this.bodies = bodies;
    }

    /** The method of the request. */
    public String method() {
        return method;
    }

    /** The path template of the request. */
    public String path() {
        return path;
    }

    /** The URI of the request; a credential in it is masked. */
    public URI uri() {
        return uri;
    }

    public int status() {
        return response.statusCode();
    }

    /** The headers; their names are compared without case. */
    public Map<String, List<String>> headers() {
        return response.headers().map();
    }

    /** The body's bytes, none if there is no body; the first ones if it is not complete. */
    public byte[] bytes() {
        return response.body().bytes();
    }

    /** Whether the body is no larger than the client takes. */
    public boolean isComplete() {
        return response.body().complete();
    }

    /**
     * Reads the body as that of a successful response.
     *
     * @param problems gets the JSON Pointer of each value that can't be read as its type, and why; it reads as null
     * @throws IOException if there is no body, it can't be read, or the description declares another for this status
     */
    public T decode(BiConsumer<String, String> problems) throws IOException {
        for (String key : List.of(Integer.toString(status()), status() / 100 + "XX", "default")) {
            for (BodyType<?> body : bodies) {
                if (body.isFor(key)) {
                    if (!body.sameAs(success)) {
                        throw new IOException("status " + status() + " has another body than a success");
                    }
                    return decode(success, problems);
                }
            }
        }
        return decode(success, problems);
    }

    /** Reads the body as that of another status; see {@link #decode(BiConsumer)}. */
    public <X> X decode(BodyType<X> type, BiConsumer<String, String> problems) throws IOException {
        if (!isComplete()) {
            throw new IOException("the body is larger than the " + bytes().length + " bytes that the client takes");
        }
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        return type.decode(bytes(), contentType, problems);
    }
}
