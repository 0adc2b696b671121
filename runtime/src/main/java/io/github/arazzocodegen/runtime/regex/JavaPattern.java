package io.github.arazzocodegen.runtime.regex;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What {@link Pattern#compile(String, int)} takes.
 *
 * @param regex the text of the pattern
 * @param flags {@link Pattern#CASE_INSENSITIVE} with {@link Pattern#UNICODE_CASE}, or 0; all else is in the text
 */
public record JavaPattern(String regex, int flags) {

    /** Compiles it. */
    public Pattern compile() {
        return flags == 0 ? Pattern.compile(regex) : Pattern.compile(regex, flags);
    }

    /** Gives itself, if Java can compile it: only so can be found out what is too long for its recursion. */
    JavaPattern checked(String source) {
        try {
            compile();
            return this;
        } catch (PatternSyntaxException e) {
            throw new RegexSyntaxException(
                    source, 0, source.length(), "Java can't compile this pattern (" + e.getDescription() + ")", "");
        } catch (StackOverflowError e) {
            throw new RegexSyntaxException(source, 0, source.length(), "the pattern is too long for Java", "");
        }
    }
}
