package io.github.arazzocodegen.example.sentry.sentryapi;

import io.github.arazzocodegen.runtime.BodyText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the values of parameters in the default styles (OpenAPI, "Style Values"; RFC 3986). */
final class Parameters {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Parameters() {}

    /** A path parameter's value, percent-encoded; lists by commas. */
    static String path(String name, Object value) {
        StringJoiner text = new StringJoiner(",");
        items(Json.plain(value)).forEach(item -> text.add(encode(name, item)));
        return checkPath(name, text.toString());
    }

    /** Refuses what RFC 3986 takes away even when encoded, so that the request would go to another resource. */
    static String checkPath(String name, String text) {
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("The path parameter '" + name + "' can't be \"" + text + "\"");
        }
        return text;
    }

    /** A query parameter as percent-encoded pairs: one for each item of a list or member of a map. */
    static List<String> query(String name, Object value) {
        return pairs(name, value, Parameters::pair);
    }

    /** A cookie as pairs, as they are: what a server gave comes back to it. */
    static List<String> cookie(String name, Object value) {
        return pairs(name, value, (key, text) -> key + "=" + text);
    }

    private static List<String> pairs(String name, Object value, BinaryOperator<String> pair) {
        Object plain = Json.plain(value);
        List<String> pairs = new ArrayList<>();
        if (plain instanceof Map<?, ?> members) {
            members.forEach((key, member) -> pairs.add(pair.apply(text(key), text(member))));
        } else if (plain instanceof List<?> list) {
            list.forEach(item -> pairs.add(pair.apply(name, text(item))));
        } else {
            pairs.add(pair.apply(name, text(plain)));
        }
        return pairs;
    }

    static String pair(String name, String value) {
        return encode(name) + "=" + encode(name, value);
    }

    /** The value of a header; lists by commas. */
    static String simple(Object value) {
        return String.join(",", items(Json.plain(value)));
    }

    /** The pairs of cookies, by the cookies' names, as the value of a header. */
    static String cookies(Map<String, List<String>> cookies) {
        StringJoiner text = new StringJoiner("; ");
        cookies.forEach((name, pairs) -> pairs.forEach(pair -> {
            if (pair.indexOf(';') >= 0 || !isSendable(pair)) {
                throw new IllegalArgumentException("The cookie '" + name
                        + "' contains a semicolon, a line break or another character that can't be sent");
            }
            text.add(pair);
        }));
        return text.toString();
    }

    /** The value, if it can be that of a header; messages do not show it, since it may be secret. */
    static String checkHeader(String name, String value) {
        if (!isSendable(value)) {
            throw new IllegalArgumentException(
                    "The header '" + name + "' contains a line break or another character that can't be sent");
        }
        return value;
    }

    /** Whether a text has only visible characters of ASCII and blanks (RFC 9110, section 5.5). */
    static boolean isSendable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\t');
    }

    static String encode(String name) {
        return encode(name, name);
    }

    /** @param name which parameter the text is of, for messages */
    static String encode(String name, String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : BodyText.bytes("value of '" + name + "'", text, StandardCharsets.UTF_8)) {
            if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /** The text of a plain JSON value. */
    static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number && Math.abs(number.scale()) < 1_000) {
            return number.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Map || value instanceof List) {
            return Json.write(value);
        }
        return value == null ? "" : value.toString();
    }

    private static List<String> items(@Nullable Object plain) {
        List<String> items = new ArrayList<>();
        if (plain instanceof List<?> list) {
            list.forEach(item -> items.add(text(item)));
        } else if (plain instanceof Map<?, ?> members) {
            members.forEach((key, member) -> {
                items.add(text(key));
                items.add(text(member));
            });
        } else {
            items.add(text(plain));
        }
        return items;
    }
}
