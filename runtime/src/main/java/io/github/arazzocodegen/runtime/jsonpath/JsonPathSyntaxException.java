package io.github.arazzocodegen.runtime.jsonpath;

/** A text is no query of its dialect. Says where, what is wrong and what to do. */
public final class JsonPathSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 60;

    private final int start;
    private final int end;
    private final String problem;
    private final String help;

    JsonPathSyntaxException(String text, Span span, String problem, String help) {
        super("invalid JSONPath query, at offset " + span.start() + " of '" + excerpt(text) + "': " + problem
                + (help.isEmpty() ? "" : "; " + help));
        this.start = span.start();
        this.end = span.end();
        this.problem = problem;
        this.help = help;
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    /** The offset in the text, in UTF-16 units; the length of the text if something is missing at its end. */
    public int offset() {
        return start;
    }

    /** The part of the text that is wrong, empty where something is missing. */
    public Span span() {
        return new Span(start, end);
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
