package io.github.arazzocodegen.runtime.regex;

import java.util.regex.Pattern;

/**
 * The flags of a regular expression (ECMA-262, section 22.2.6). Those that change only what a match tells
 * ({@code d}, {@code g}) or how a pattern is read ({@code u}, see {@link EcmaRegex}) are not kept.
 *
 * @param ignoreCase {@code i}
 * @param multiline {@code m}: {@code ^} and {@code $} match at each line
 * @param dotAll {@code s}: a dot matches line terminators too
 * @param sticky {@code y}: a match starts where the text does
 */
public record EcmaFlags(boolean ignoreCase, boolean multiline, boolean dotAll, boolean sticky) {

    /** No flag. */
    public static final EcmaFlags NONE = new EcmaFlags(false, false, false, false);

    private static final String KNOWN = "dgimsuy";

    /**
     * Reads flags as they stand behind a literal, {@code im}.
     *
     * @throws RegexSyntaxException if there is no such flag, one stands twice, or it is {@code v}, which is not supported
     */
    public static EcmaFlags parse(String flags) {
        for (int i = 0; i < flags.length(); i++) {
            String flag = flags.substring(i, i + 1);
            if (!KNOWN.contains(flag)) {
                String problem = flag.equals("v") ? "the flag v is not supported" : "there is no flag '" + flag + "'";
                throw new RegexSyntaxException(flags, i, i + 1, problem, "the flags are d, g, i, m, s, u and y");
            }
            if (flags.indexOf(flag) < i) {
                throw new RegexSyntaxException(flags, i, i + 1, "the flag " + flag + " stands here twice", "");
            }
        }
        return new EcmaFlags(flags.contains("i"), flags.contains("m"), flags.contains("s"), flags.contains("y"));
    }

    /** These flags as the modifiers of a group change them, {@code (?im-s:…)}. */
    EcmaFlags with(String added, String removed) {
        return new EcmaFlags(
                (ignoreCase || added.contains("i")) && !removed.contains("i"),
                (multiline || added.contains("m")) && !removed.contains("m"),
                (dotAll || added.contains("s")) && !removed.contains("s"),
                sticky);
    }

    int javaFlags() {
        return ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    }
}
