package io.github.arazzocodegen.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps out of messages and of {@code toString} what looks secret by its name. */
public final class Secrets {

    /** Stands where a secret would. */
    public static final String MASK = "***";

    /** What the names of secrets contain, as a regular expression. */
    static final String WORDS = "token|secret|passw|passphrase|pwd|authorization|api[-_]?key|access[-_]?key"
            + "|private[-_]?key|credential|cookie|session|signature|jwt";

    private static final Pattern NAME = Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** The mask for a value, so that {@code toString} still tells whether there is one. */
    public static String mask(@Nullable Object value) {
        return value == null ? "null" : MASK;
    }

    /** A value of any type as text; of objects in it, members with names that look secret are masked. */
    public static String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> member.getKey() + "="
                            + (isSecret(String.valueOf(member.getKey()))
                                    ? mask(member.getValue())
                                    : shown(member.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof List<?> list
                ? list.stream().map(Secrets::shown).collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(value);
    }

    /**
     * Whether the name of a value, or the expression that reads it, says that the value is likely a secret. The generator
     * asks the same of inputs, outputs and properties, whose {@code toString} masks them.
     */
    public static boolean isSecret(String name) {
        return NAME.matcher(name).find();
    }

    /**
     * The URI without user information and fragment, the values of its secret parameters masked.
     *
     * @param template the path template that the end of the URI's path was made from, empty if it is not known; behind a
     *     question mark, names of parameters that are secret whatever they are called, joined by {@code &}
     */
    static URI inUri(URI uri, String template) {
        if (uri.getHost() == null) {
            return uri;
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String[] parts = template.split("[?#]", 2);
        // As a list: one name may be that of a parameter and of a security scheme.
        List<String> secrets = parts.length == 1 ? List.of() : List.of(parts[1].split("&"));
        String query = uri.getRawQuery() == null ? "" : "?" + inQuery(uri.getRawQuery(), secrets);
        String shownPath = inPath(uri.getRawPath(), parts[0], secrets);
        return URI.create(uri.getScheme() + "://" + uri.getHost() + port + shownPath + query);
    }

    /** A value is within one segment, since a slash in it is sent escaped; before the template is a server's own path. */
    private static String inPath(String path, String template, List<String> secrets) {
        String[] names = template.split("/", -1);
        String[] segments = path.split("/", -1);
        for (int i = 1; i < Math.min(names.length, segments.length); i++) {
            String name = names[names.length - i];
            boolean listed = secrets.stream().anyMatch(secret -> name.contains("{" + secret + "}"));
            if (listed || (name.contains("{") && isSecret(name))) {
                segments[segments.length - i] = MASK;
            }
        }
        return String.join("/", segments);
    }

    private static String inQuery(String query, List<String> secrets) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> inParameter(parameter, secrets))
                .collect(Collectors.joining("&"));
    }

    private static String inParameter(String parameter, List<String> secrets) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? "" : URLDecoder.decode(parameter.substring(0, equals), StandardCharsets.UTF_8);
        return isSecret(name) || secrets.contains(name) ? parameter.substring(0, equals + 1) + MASK : parameter;
    }
}
