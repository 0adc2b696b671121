package io.github.arazzocodegen.output;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a path in a {@link SourceTree} may look like: names separated by {@code /} that mean the same file below the
 * output folder on every system.
 */
public final class RelativePath {

    /** How the names of this package's own files in an output folder start. */
    static final String BOOKKEEPING = ".arazzo-codegen.";

    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])");

    private RelativePath() {}

    /**
     * Whether Windows gives a file name to a device, whatever its extension: {@code aux}, {@code Con.java}, …
     *
     * @param name a single name, without separators
     */
    public static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.matcher(stem.strip()).matches();
    }

    /** Returns the path if it is one that a source tree may hold; else throws {@link IllegalArgumentException}. */
    static String check(String path) {
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("an absolute path: '" + path + "'");
        }
        if (path.startsWith(BOOKKEEPING)) {
            throw new IllegalArgumentException("a name that the output folder keeps for itself: '" + path + "'");
        }
        for (String name : path.split("/", -1)) {
            String fault = faultOf(name);
            if (!fault.isEmpty()) {
                throw new IllegalArgumentException(fault + ": '" + path + "'");
            }
        }
        return path;
    }

    /** The form of a path that is equal for two paths that some file systems take for one. */
    static String fold(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String faultOf(String name) {
        if (name.isEmpty()) {
            return "an empty name in a path";
        }
        if (name.equals(".") || name.equals("..")) {
            return "a path that is not plain";
        }
        if (ILLEGAL.matcher(name).find() || name.endsWith(".") || name.endsWith(" ")) {
            return "a name that not every file system allows";
        }
        return isReserved(name) ? "a name that Windows keeps for a device" : "";
    }
}
