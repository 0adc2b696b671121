package io.github.arazzocodegen.plan;

import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * Hands out Java names for names of a document. A clash is settled by the document's own spelling or by a word for the
 * role, never by order, so that a name does not move when something is added; names differ also when case is ignored.
 */
final class JavaNames {

    /** A record component or a method without parameters can't be called so (JLS 8.10.1). */
    static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** {@code track-deployment-release} as {@code trackDeploymentRelease}. */
    static String lowerCamel(String text) {
        String camel = camel(text);
        int upper = 0;
        while (upper < camel.length() && Character.isUpperCase(camel.charAt(upper))) {
            upper++;
        }
        // Of a leading acronym (URLPath) all but the last capital, which starts the next word, go down with the first.
        int lower = upper > 1 && upper < camel.length() && Character.isLetter(camel.charAt(upper)) ? upper - 1 : upper;
        return identifier(camel.substring(0, lower).toLowerCase(Locale.ROOT) + camel.substring(lower));
    }

    /** {@code track-deployment-release} as {@code TrackDeploymentRelease}. */
    static String upperCamel(String text) {
        String camel = camel(text);
        return identifier(
                camel.isEmpty() ? camel : camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1));
    }

    /** {@code in progress} as {@code IN_PROGRESS}. */
    static String upperSnake(String text) {
        String snake = text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "_")
                .replaceAll("^_+|_+$", "")
                .toUpperCase(Locale.ROOT);
        return identifier(snake);
    }

    private static String camel(String text) {
        StringBuilder camel = new StringBuilder();
        boolean start = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                start = camel.length() > 0;
            } else {
                camel.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return camel.toString();
    }

    private static String identifier(String text) {
        String valid = NameAllocator.toJavaIdentifier(text.isEmpty() ? "_" : text);
        return SourceVersion.isKeyword(valid) || valid.equals("_") ? valid + "_" : valid;
    }

    /**
     * A Java name for each of the document's names.
     *
     * @param style how a name is made, {@link #lowerCamel} for example
     * @param reserved names that are taken, whatever their case
     * @param role what is put behind a name that is taken: {@code Step}, {@code Output}
     */
    static Map<String, String> allocate(
            Collection<String> names, UnaryOperator<String> style, Collection<String> reserved, String role) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(reserved);
        Map<String, List<String>> byJavaName = new LinkedHashMap<>();
        Map<String, String> preferred = new HashMap<>();
        for (String name : names) {
            String java = style.apply(name);
            java = taken.contains(java) ? java + role : java;
            preferred.put(name, java);
            byJavaName
                    .computeIfAbsent(java.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(name);
        }
        Map<String, String> allocated = new LinkedHashMap<>();
        for (String name : names) {
            String java = preferred.getOrDefault(name, name);
            List<String> rivals = byJavaName.getOrDefault(java.toLowerCase(Locale.ROOT), List.of());
            allocated.put(name, rivals.size() == 1 || java.equals(name) ? java : spelled(java, name));
        }
        return allocated;
    }

    /** A name that differs from that of any other spelling: the characters that the style dropped, by their codes. */
    private static String spelled(String java, String name) {
        return java + "_" + Integer.toHexString(name.hashCode());
    }
}
