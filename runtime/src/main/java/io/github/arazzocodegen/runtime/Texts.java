package io.github.arazzocodegen.runtime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes the value of an expression inside a payload that is a text (Arazzo, section "Request Body Object"), so that it
 * is data there whatever it holds.
 */
public final class Texts {

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Texts() {}

    /** In a form of {@code name=value} pairs: percent-encoded. */
    public static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /**
     * An XML document that is sent.
     *
     * @throws IllegalArgumentException if it has a character that no XML can have (XML 1.0, section 2.2)
     */
    public static String xml(String document) {
        if (!isInXml(document)) {
            throw new IllegalArgumentException("The body contains a character that XML can't have");
        }
        return document;
    }

    static boolean isInXml(String text) {
        return !NO_XML.matcher(text).find();
    }

    /** In XML, as text or within the quotes of an attribute, in which a blank stands for a line break that is not escaped. */
    public static String inXml(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                case '\r', '\n', '\t' -> escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
