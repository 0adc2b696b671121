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

    /** Whether the name of a value, or the expression that reads it, says that the value is secret. */
    static boolean isSecret(String name) {
        return NAME.matcher(name).find();
    }

    /** The URI without user information and fragment, the values of its secret parameters masked. */
    static URI inUri(URI uri) {
        if (uri.getHost() == null) {
            return uri;
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + inQuery(uri.getRawQuery());
        return URI.create(uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath() + query);
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
