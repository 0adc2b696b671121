package io.github.arazzocodegen.example;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a query, decoded. */
record Parameters(Map<String, List<String>> values) {

    static Parameters parse(@Nullable String rawQuery) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String first(String name, String otherwise) {
        return all(name).isEmpty() ? otherwise : all(name).get(0);
    }

    int limit(int otherwise) {
        return Integer.parseInt(first("limit", Integer.toString(otherwise)));
    }
}
