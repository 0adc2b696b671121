package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.WorkflowPlan.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries and patterns of a workflow's criteria, which its class parses once. */
final class Constants {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}[\\p{L}\\p{N}]*");
    private static final int WORDS = 5;

    private final Map<JavaExpr, Constant> byValue = new LinkedHashMap<>();

    /**
     * A constant of this value.
     *
     * @param text the text of the document that it comes from, whose words name it
     * @param kind what it is, {@code QUERY}
     */
    JavaExpr of(JavaType type, JavaExpr value, String text, String kind) {
        Constant known = byValue.get(value);
        if (known == null) {
            known = new Constant(name(text, kind), type, value);
            byValue.put(value, known);
        }
        return JavaExpr.name(known.name());
    }

    List<Constant> all() {
        return List.copyOf(byValue.values());
    }

    /** Another text with the same words has a number in its name that its spelling gives. */
    private String name(String text, String kind) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && words.size() < WORDS) {
            words.add(word.group());
        }
        words.add(kind);
        String name = JavaNames.upperSnake(String.join(" ", words));
        boolean taken =
                byValue.values().stream().anyMatch(constant -> constant.name().equals(name));
        return taken ? name + "_" + Integer.toHexString(text.hashCode()).toUpperCase(Locale.ROOT) : name;
    }
}
