package io.github.arazzocodegen.runtime;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A response of any status. Status and headers can always be read; the body is decoded when it is first asked for, and
 * fails the step then if it can't be. Not safe for use by several threads at once.
 *
 * @param <T> the Java type of the body
 */
public final class Response<T> {

    private static final String TOO_LARGE = "the body is larger than the client takes";

    private final String method;
    private final String path;
    private final URI uri;
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] bytes;
    private final boolean complete;
    private final Decoder<T> decoder;
    private final @Nullable Body<T> body;

    /**
     * A response as an adapter makes it; {@link Step#exchange} gives it the step that it belongs to.
     *
     * @param headers the header fields by their names in any case
     * @param bytes the body as it came, empty if there is none
     * @param decoder reads these bytes
     */
    public Response(
            String method, URI uri, int status, Map<String, List<String>> headers, byte[] bytes, Decoder<T> decoder) {
        this(method, "", uri, status, headers, bytes, true, decoder);
    }

    /**
     * A response as an adapter makes it, of whose body not all may have been taken.
     *
     * @param path the path template of the request, which tells what in the URI is secret; empty if it is not known. Behind
     *     a question mark it may have the names of parameters that are secret whatever they are called, joined by {@code &}
     * @param bytes the body as it came, or its first bytes
     * @param complete whether that is all of it; if not, who reads the body fails the step
     * @param decoder reads these bytes; it fails if they are not complete
     */
    public Response(
            String method,
            String path,
            URI uri,
            int status,
            Map<String, List<String>> headers,
            byte[] bytes,
            boolean complete,
            Decoder<T> decoder) {
        TreeMap<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> byName.put(name, List.copyOf(values)));
        this.method = method;
        this.path = path;
        this.uri = uri;
        this.status = status;
        this.headers = Collections.unmodifiableMap(byName);
        this.bytes = bytes.clone();
        this.complete = complete;
        this.decoder = decoder;
        this.body = null;
    }

    private Response(Response<T> response, Step step) {
        this.method = response.method;
        this.path = response.path;
        this.uri = response.uri;
        this.status = response.status;
        this.headers = response.headers;
        this.bytes = response.bytes;
        this.complete = response.complete;
        this.decoder = response.decoder;
        this.body = new Body<>(step, response.decoder);
    }

    Response<T> of(Step step) {
        return new Response<>(this, step);
    }

    /** The method of the request, {@code GET} for example. */
    public String method() {
        return method;
    }

    /** Where the request went, as it was sent. */
    public URI uri() {
        return uri;
    }

    /** The URI for messages and events: what looks secret by its name is masked. */
    URI shownUri() {
        return Secrets.inUri(uri, path);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The header fields, by their names in any case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first value of a header field, its name in any case; null if the response lacks it. */
    public @Nullable String header(String name) {
        return Elements.at(headers.get(name), 0);
    }

    /** Whether there is a body. */
    public boolean hasBody() {
        return bytes.length > 0;
    }

    /** A copy of the body as it came; of one that is larger than the client takes, the first bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The body as text, in the charset that {@code Content-Type} names, else in UTF-8, or in UTF-16 where it starts so; a
     * byte order mark is no part of it.
     *
     * @throws StepFailedException if the body is larger than the client takes
     */
    public String text() {
        if (!complete) {
            throw bound().step().unreadable(TOO_LARGE, null);
        }
        return BodyText.of(bytes, bytes.length, contentType());
    }

    /**
     * The body. It is decoded once.
     *
     * @param places JSON Pointers to the values that are going to be read; a value that could not be read as its type
     *     counts only at, above or below one of them
     * @throws StepFailedException if the body can't be decoded, or one of those values can't
     */
    public T body(String... places) {
        return bound().read(places);
    }

    /**
     * The body as another type than that of the usual status.
     *
     * @param places as in {@link #body}
     * @throws StepFailedException as in {@link #body}
     */
    public <X> X as(BodyType<X> type, String... places) {
        return new Body<X>(bound().step(), problems -> decode(type, problems)).read(places);
    }

    /**
     * The body as another type, where the description declares none: null if there is none.
     *
     * @param places as in {@link #body}
     * @throws StepFailedException as in {@link #body}
     */
    public <X> @Nullable X asIfPresent(BodyType<X> type, String... places) {
        return hasBody() ? as(type, places) : null;
    }

    /**
     * The body as another type, for the criteria of a failure action: the step has failed already.
     *
     * @return the body, or null if it can't be read as that type
     */
    public <X> @Nullable X asIfReadable(BodyType<X> type) {
        try {
            return decode(type, (pointer, problem) -> {});
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private <X> @Nullable X decode(BodyType<X> type, ProblemSink problems) throws IOException {
        if (!complete) {
            throw new IOException(TOO_LARGE);
        }
        return type.decode(bytes.clone(), contentType(), problems);
    }

    /**
     * Checks that the body can be decoded.
     *
     * @throws StepFailedException if it can't
     */
    public void ensureReadable() {
        body();
    }

    /** The start of the body for messages; less than all of it is decoded. */
    String excerpt() {
        return Excerpt.of(BodyText.of(bytes, Math.min(bytes.length, Excerpt.MAX_BYTES + 1), contentType()));
    }

    private Body<T> bound() {
        if (body == null) {
            throw new IllegalStateException("The body of a response is read through the step that it belongs to");
        }
        return body;
    }

    private String contentType() {
        String contentType = header("Content-Type");
        return contentType == null ? "" : contentType;
    }

    /** Method, masked URI and status; no header and no body, since those may be secret. */
    @Override
    public String toString() {
        return method + " " + shownUri() + " -> " + status;
    }
}
