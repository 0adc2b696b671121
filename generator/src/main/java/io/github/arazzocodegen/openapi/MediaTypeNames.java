package io.github.arazzocodegen.openapi;

import java.util.Collection;
import java.util.Locale;

/** Names of media types: parameters such as {@code charset} and upper case make no difference. */
public final class MediaTypeNames {

    private MediaTypeNames() {}

    /** Whether two names are of the same media type. */
    public static boolean same(String first, String second) {
        return essence(first).equals(essence(second));
    }

    /** Whether it is JSON by its name, or may be anything; lines of JSON ({@code application/x-ndjson}) are not. */
    public static boolean isJson(String mediaType) {
        String essence = essence(mediaType);
        boolean any = essence.equals("*/*") || essence.equals("application/*");
        return any || (essence.endsWith("json") && !essence.endsWith("ndjson"));
    }

    /**
     * What a body is sent as where nothing says which of the media types it is: the first that is JSON by its name, else
     * the first; JSON where that is a range.
     */
    public static String preferred(Collection<String> mediaTypes) {
        return mediaTypes.stream()
                .filter(type -> isJson(type) && !isRange(type))
                .findFirst()
                .or(() -> mediaTypes.stream().findFirst().filter(type -> !isRange(type)))
                .orElse("application/json");
    }

    /** Whether a name stands for several media types, as {@code text/*} does. */
    public static boolean isRange(String mediaType) {
        return mediaType.contains("*");
    }

    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String name = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
