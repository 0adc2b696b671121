package io.github.arazzocodegen.plan;

import java.util.regex.Pattern;

/** Tells from the name of an input or output whether its value is likely a secret, which {@code toString} masks. */
final class SecretNames {

    private static final Pattern SECRET = Pattern.compile(
            "token|secret|passw|passphrase|authorization|api[-_]?key|access[-_]?key|private[-_]?key|credential|cookie"
                    + "|jwt",
            Pattern.CASE_INSENSITIVE);

    private SecretNames() {}

    static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }
}
