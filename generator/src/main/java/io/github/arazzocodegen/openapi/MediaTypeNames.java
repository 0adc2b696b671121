package io.github.arazzocodegen.openapi;

import java.util.Locale;

/** Names of media types: parameters such as {@code charset} and upper case make no difference. */
public final class MediaTypeNames {

    private MediaTypeNames() {}

    /** Whether two names are of the same media type. */
    public static boolean same(String first, String second) {
        return essence(first).equals(essence(second));
    }

    /** Whether it is JSON by its name, or may be anything. */
    public static boolean isJson(String mediaType) {
        String essence = essence(mediaType);
        return essence.equals("application/json") || essence.endsWith("+json") || essence.equals("*/*");
    }

    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String name = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
