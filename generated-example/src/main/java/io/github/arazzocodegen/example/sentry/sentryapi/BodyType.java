package io.github.arazzocodegen.example.sentry.sentryapi;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.runtime.BodyText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * What the description says of the body of a response.
 *
 * @param <X> the type it is read as
 */
public final class BodyType<X> {

    /** The body of a response for which the description declares none: it can't be read. */
    public static final BodyType<Void> NONE =
            new BodyType<>("", new TypeReference<>() {}, (bytes, contentType, problems) -> {
                throw new IOException("the description declares no body");
            });

    /** Any JSON, read as maps, lists, texts, numbers and booleans; XML and plain text as text. */
    public static final BodyType<Object> ANY =
            new BodyType<>("", new TypeReference<>() {}, (bytes, contentType, problems) -> {
                String type = contentType.toLowerCase(Locale.ROOT);
                boolean mayBeJson = new String(bytes, StandardCharsets.UTF_8)
                        .stripLeading()
                        .matches("(?s)[\\[{].*");
                if (type.contains("xml") && !type.contains("html") || type.startsWith("text/plain") && !mayBeJson) {
                    return BodyText.read(bytes, contentType);
                }
                return json("", new TypeReference<Object>() {}).decode(bytes, contentType, problems);
            });

    /** Reads bytes as a type. */
    private interface Reader<X> {
        X read(byte[] bytes, String contentType, BiConsumer<String, String> problems) throws IOException;
    }

    private final String status;
    private final TypeReference<X> type;
    private final Reader<X> reader;

    private BodyType(String status, TypeReference<X> type, Reader<X> reader) {
        this.status = status;
        this.type = type;
        this.reader = reader;
    }

    /** JSON; {@code status} is {@code 200}, {@code 4XX} or {@code default}. */
    public static <X> BodyType<X> json(String status, TypeReference<X> type) {
        return new BodyType<>(status, type, (bytes, contentType, problems) -> {
            String start = new String(bytes, StandardCharsets.UTF_8).stripLeading();
            if (contentType.contains("html") || start.startsWith("<")) {
                throw new IOException("the body is HTML or XML, not JSON");
            }
            // Jackson refuses bytes that are no UTF-8, where a text would have question marks for them.
            return BodyText.isUtf8(contentType)
                    ? Json.read(bytes, type, problems)
                    : Json.read(BodyText.read(bytes, contentType).getBytes(StandardCharsets.UTF_8), type, problems);
        });
    }

    boolean isFor(String key) {
        return status.equals(key);
    }

    boolean sameAs(BodyType<?> other) {
        return type.getType().equals(other.type.getType());
    }

    /** Reads a body; see {@link ApiResponse#decode}. */
    public X decode(byte[] bytes, String contentType, BiConsumer<String, String> problems) throws IOException {
        if (bytes.length == 0 && !type.getType().equals(Void.class)) {
            throw new IOException("the body is empty");
        }
        return reader.read(bytes, contentType, problems);
    }
}
