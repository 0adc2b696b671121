package io.github.arazzocodegen.runtime.regex;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * I-Regexp (RFC 9485), the language of {@code match} and {@code search} in JSONPath. Of its grammar two characters are
 * read otherwise, as the compliance suite of RFC 9535 wants it and the RFC's own mappings to other languages do:
 * {@code ^} and {@code $} are the beginning and the end of the text.
 */
public final class IRegexp {

    private IRegexp() {}

    /**
     * Makes a pattern.
     *
     * @throws RegexSyntaxException if the text is no I-Regexp
     */
    public static Pattern compile(String regexp) {
        return new JavaPattern(new IRegexpParser(regexp).translate(), 0)
                .checked(regexp)
                .compile();
    }

    /** The pattern, or nothing if the text is no I-Regexp: then no string matches it (RFC 9535, section 2.4.6). */
    public static Optional<Pattern> tryCompile(String regexp) {
        try {
            return Optional.of(compile(regexp));
        } catch (RegexSyntaxException e) {
            return Optional.empty();
        }
    }
}
