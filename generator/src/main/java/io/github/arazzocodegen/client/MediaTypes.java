package io.github.arazzocodegen.client;

import io.github.arazzocodegen.client.MappedOperation.FieldStyle;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.PrunedDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenMediaType;

/** Chooses among the media types of a body, and says how each is read and written. */
final class MediaTypes {

    /** What a media type is, the best that a typed client can have first. */
    enum Kind {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BYTES
    }

    private static final String HIDDEN = "x-hidden-";

    private MediaTypes() {}

    /** The best media type of a body, the first of several as good; null if the description declares none. */
    static <M> Map.@Nullable Entry<String, M> choose(@Nullable Map<String, M> content) {
        return content == null
                ? null
                : content.entrySet().stream()
                        .min(Comparator.comparing(entry -> kind(entry.getKey())))
                        .orElse(null);
    }

    static Kind kind(String mediaType) {
        String type = unhidden(mediaType)
                .toLowerCase(Locale.ROOT)
                .replaceAll(";.*", "")
                .strip();
        if (MediaTypeNames.isJson(type)) {
            return Kind.JSON;
        }
        if (type.equals("application/x-www-form-urlencoded")) {
            return Kind.FORM;
        }
        if (type.startsWith("multipart/")) {
            return Kind.MULTIPART;
        }
        boolean text = type.startsWith("text/") || type.endsWith("xml") || type.endsWith("yaml");
        return text ? Kind.TEXT : Kind.BYTES;
    }

    /** The Java type of a request's body of this media type: what is bytes in a response is a file here. */
    static ClientType sentType(Map.Entry<String, CodegenMediaType> media, ClientTypes types) {
        return kind(media.getKey()) == Kind.BYTES ? ClientType.FILE : type(media, types);
    }

    /** The Java type of a response's body of this media type. */
    static ClientType type(Map.Entry<String, CodegenMediaType> media, ClientTypes types) {
        return switch (kind(media.getKey())) {
            case JSON, FORM, MULTIPART -> types.of(media.getValue().getSchema());
            case TEXT -> ClientTypes.TEXT;
            case BYTES -> ClientType.BYTES;
        };
    }

    /** What to send as {@code Content-Type}. */
    static String sent(String mediaType) {
        return MediaTypeNames.isRange(mediaType) ? "application/json" : unhidden(mediaType);
    }

    /**
     * The media types of the parts of a multipart body, by their names (OpenAPI, section "Encoding Object"). A range says
     * nothing of what is sent.
     */
    static Map<String, String> partTypes(Map.Entry<String, CodegenMediaType> media) {
        Map<String, String> types = new LinkedHashMap<>();
        if (kind(media.getKey()) == Kind.MULTIPART && media.getValue().getEncoding() != null) {
            media.getValue().getEncoding().forEach((name, encoding) -> {
                String type = encoding.getContentType();
                if (type != null && !MediaTypeNames.isRange(type)) {
                    types.put(name, type);
                }
            });
        }
        return types;
    }

    /** How fields of a form are written, where the description says it (OpenAPI, section "Encoding Object"). */
    static List<FieldStyle> fieldStyles(Map.Entry<String, CodegenMediaType> media) {
        List<FieldStyle> styles = new ArrayList<>();
        if (kind(media.getKey()) == Kind.FORM && media.getValue().getEncoding() != null) {
            media.getValue().getEncoding().forEach((name, encoding) -> {
                if (encoding.getStyle() != null) {
                    String style = style(encoding.getStyle(), encoding.vendorExtensions);
                    styles.add(new FieldStyle(name, style, encoding.getExplode()));
                }
            });
        }
        return styles;
    }

    /** The constant of the client's {@code Style}; an extension says what OpenAPI 3 has no style for. */
    static String style(String style, @Nullable Map<String, Object> extensions) {
        Object own = extensions == null ? null : extensions.get(PrunedDescription.STYLE);
        return (own == null ? style : own.toString())
                .replaceAll("([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT);
    }

    /** Hides a form's media type from openapi-generator, which would make parameters of its properties. */
    static String hidden(String mediaType) {
        return HIDDEN + mediaType;
    }

    private static String unhidden(String mediaType) {
        return mediaType.startsWith(HIDDEN) ? mediaType.substring(HIDDEN.length()) : mediaType;
    }
}
