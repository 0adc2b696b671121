package io.github.arazzocodegen.runtime.regex;

/** A text is no regular expression of its language, or one that Java can't express. Says where, what and what to do. */
public final class RegexSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 60;

    private final int offset;
    private final int end;
    private final String problem;
    private final String help;

    RegexSyntaxException(String pattern, int offset, int end, String problem, String help) {
        super("invalid regular expression, at offset " + offset + " of '" + excerpt(pattern) + "': " + problem
                + (help.isEmpty() ? "" : "; " + help));
        this.offset = offset;
        this.end = end;
        this.problem = problem;
        this.help = help;
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    /** The offset in the pattern, in UTF-16 units. */
    public int offset() {
        return offset;
    }

    /** The offset after the part that is wrong; the same as {@link #offset()} where something is missing. */
    public int end() {
        return end;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to do, or empty if that is plain. */
    public String help() {
        return help;
    }
}
