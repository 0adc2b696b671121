package io.github.arazzocodegen.client;

import java.util.regex.Pattern;

/**
 * Tells from the name of an input, an output or a property whether its value is likely a secret, which {@code toString}
 * masks.
 */
public final class SecretNames {

    private static final Pattern SECRET = Pattern.compile(
            "token|secret|passw|passphrase|authorization|api[-_]?key|access[-_]?key|private[-_]?key|credential|cookie"
                    + "|jwt",
            Pattern.CASE_INSENSITIVE);

    private SecretNames() {}

    /** Whether the name of a value says so. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }
}
