package io.github.arazzocodegen.openapi;

import java.util.Locale;

/**
 * Names that have to reach the wire as they are, so they can't be escaped: paths, names of parameters and properties,
 * enum values, media types. openapi-generator's templates write them into string literals and comments; one that could
 * end those is not let through, and whoever writes the thing that has the name decides what becomes of it.
 */
final class SafeNames {

    private SafeNames() {}

    /** Whether a name can stand in a Java string literal and in a comment as it is. */
    static boolean isSafe(String name) {
        return !name.isEmpty()
                && name.length() <= 500
                && !name.contains("*/")
                && name.codePoints().allMatch(c -> HarmlessText.isPrintable(c) && c != '"' && c != '\\' && c != '`');
    }

    /** A media type without what could do harm: as written, else without its parameters, else an empty text. */
    static String mediaType(String name) {
        String type = name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String token = "[A-Za-z0-9!#$&^_.+*-]+";
        if (name.matches(token + "/" + token + "(\\s*;\\s*[A-Za-z0-9_-]+=[A-Za-z0-9_.+-]+)*")) {
            return name;
        }
        return type.matches(token + "/" + token) ? type : "";
    }

    /** The letters and digits of a text in ASCII, what lies between them replaced; may be empty. */
    static String ascii(String text, String replacement) {
        return text.replaceAll("[^A-Za-z0-9]+", replacement)
                .replaceAll("^" + replacement + "|" + replacement + "$", "");
    }

    /** The words of a text written together, each with a capital: {@code issue_id} becomes {@code IssueId}. */
    static String camel(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
