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

    /** Whether it is XML by its name. */
    public static boolean isXml(String mediaType) {
        String essence = essence(mediaType);
        return essence.equals("application/xml") || essence.equals("text/xml") || essence.endsWith("+xml");
    }

    /** Whether its bytes are a text, whatever that says. */
    public static boolean isText(String mediaType) {
        String essence = essence(mediaType);
        return essence.startsWith("text/") || essence.endsWith("xml") || essence.endsWith("yaml");
    }

    /** Whether it is a form of {@code name=value} pairs. */
    public static boolean isForm(String mediaType) {
        return essence(mediaType).equals("application/x-www-form-urlencoded");
    }

    /** Whether it is made of parts. */
    public static boolean isMultipart(String mediaType) {
        return essence(mediaType).startsWith("multipart/");
    }

    /** Whether objects can be written as it. */
    public static boolean isStructured(String mediaType) {
        return isJson(mediaType) || isForm(mediaType) || isMultipart(mediaType);
    }

    /** Whether a media type is one, or one of those, that a description declares: {@code text/*} are several. */
    public static boolean matches(String declared, String mediaType) {
        String range = essence(declared);
        String name = essence(mediaType);
        return range.equals(name)
                || range.equals("*/*")
                || (range.endsWith("/*") && name.startsWith(range.substring(0, range.length() - 1)));
    }

    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String name = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
