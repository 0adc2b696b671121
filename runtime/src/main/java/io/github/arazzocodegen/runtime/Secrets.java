package io.github.arazzocodegen.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
     * @param template the path template that the end of the URI's path was made from, empty if it is not known
     */
    static URI inUri(URI uri, String template) {
        if (uri.getHost() == null) {
            return uri;
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + inQuery(uri.getRawQuery());
        return URI.create(uri.getScheme() + "://" + uri.getHost() + port + inPath(uri.getRawPath(), template) + query);
    }

    /** A value is within one segment, since a slash in it is sent escaped; before the template is a server's own path. */
    private static String inPath(String path, String template) {
        String[] names = template.split("[?#]", 2)[0].split("/", -1);
        String[] segments = path.split("/", -1);
        for (int i = 1; i < Math.min(names.length, segments.length); i++) {
            String name = names[names.length - i];
            if (name.contains("{") && isSecret(name)) {
                segments[segments.length - i] = MASK;
            }
        }
        return String.join("/", segments);
    }

    private static String inQuery(String query) {
        return Arrays.stream(query.split("&", -1)).map(Secrets::inParameter).collect(Collectors.joining("&"));
    }

    private static String inParameter(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? "" : URLDecoder.decode(parameter.substring(0, equals), StandardCharsets.UTF_8);
        return isSecret(name) ? parameter.substring(0, equals + 1) + MASK : parameter;
    }
}
