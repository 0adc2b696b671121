package io.github.arazzocodegen.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a value: of a scalar what would stand in a JSON string, of an array or object its JSON (RFC 8259). */
final class JsonText {

    private JsonText() {}

    static String of(Object value) {
        return value instanceof List || value instanceof Map ? json(value) : PlainText.of(value);
    }

    private static String json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> quoted(String.valueOf(member.getKey())) + ":" + json(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return quoted(PlainText.of(value));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\b\t\n\f\r\"\\".indexOf(c);
            if (escape >= 0) {
                quoted.append('\\').append("btnfr\"\\".charAt(escape));
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
