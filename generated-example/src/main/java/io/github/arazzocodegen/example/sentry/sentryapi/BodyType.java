package io.github.arazzocodegen.example.sentry.sentryapi;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
                    return text(bytes, contentType);
                }
                return json("", new TypeReference<Object>() {}).decode(bytes, contentType, problems);
            });

    /** A parameter of a media type. What stands in quotes is its value, whatever it looks like. */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^\\s;=\"]+)\\s*=\\s*(\"[^\"]*+\"|[^\\s;]*+)");

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
            String charset = charset(contentType);
            String start = new String(bytes, StandardCharsets.UTF_8).stripLeading();
            if (contentType.contains("html") || start.startsWith("<")) {
                throw new IOException("the body is HTML or XML, not JSON");
            }
            // Jackson refuses bytes that are no UTF-8, where a text would have question marks for them.
            return charset.isEmpty() || named(charset).equals(StandardCharsets.UTF_8)
                    ? Json.read(bytes, type, problems)
                    : Json.read(text(bytes, contentType).getBytes(StandardCharsets.UTF_8), type, problems);
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

    /** The name of the charset in a media type, or nothing. Some write it in single quotes. */
    static String charset(String contentType) {
        // No charset has escaped characters in its name, and without them each quote begins or ends a value.
        Matcher parameter = PARAMETER.matcher(contentType.replaceAll("\\\\.", ""));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("charset")) {
                return parameter.group(2).replaceAll("[\"']", "").strip();
            }
        }
        return "";
    }

    /** In the charset that the media type names, or else a byte order mark, or else UTF-8; without that mark. */
    private static String text(byte[] bytes, String contentType) throws IOException {
        String charset = charset(contentType);
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(2, bytes.length));
        boolean marked = start.equals("feff") || start.equals("fffe");
        Charset unnamed = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset.isEmpty() ? unnamed : named(charset));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset named(String charset) throws IOException {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new IOException("the body is in an unknown charset: " + charset, e);
        }
    }
}
