package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics the way rustc does: what is wrong, where, the line with a mark under it, and what helps. Lines end
 * with {@code \n} on every platform.
 */
public final class DiagnosticPrinter {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[1;34m";

    /** One of the components may be referred to from everywhere. */
    private static final int MOST_NOTES = 3;

    private final boolean colour;

    /** @param colour whether to use ANSI escapes */
    public DiagnosticPrinter(boolean colour) {
        this.colour = colour;
    }

    /** The diagnostic's text, several lines, the last one ended too. */
    public String print(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(paint(
                        colour(diagnostic),
                        diagnostic.severity().label() + "[" + diagnostic.code().id() + "]"))
                .append(paint(BOLD, ": " + SafeText.escape(diagnostic.message())))
                .append('\n');
        Location location = diagnostic.location();
        if (location != null) {
            text.append(" ".repeat(Math.max(1, gutter(location).length() - 1)))
                    .append(paint(BLUE, "-->"))
                    .append(' ')
                    .append(SafeText.escape(location.toString()))
                    .append('\n');
        }
        return text.append(details(diagnostic)).toString();
    }

    /** What follows the message and the name of its place: the line of the document, and what to do; may be empty. */
    public String details(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        Location location = diagnostic.location();
        String gutter = gutter(location);
        if (location != null) {
            appendExcerpt(text, location, gutter, diagnostic);
        }
        List<Diagnostic.Related> related = diagnostic.related();
        related.stream()
                .limit(MOST_NOTES)
                .forEach(other -> appendNote(text, gutter, other.message() + ": " + other.location()));
        if (related.size() > MOST_NOTES) {
            appendNote(text, gutter, "and " + (related.size() - MOST_NOTES) + " places more");
        }
        if (!diagnostic.help().isEmpty()) {
            text.append(gutter).append(paint(BLUE, " = ")).append(paint(BOLD, "help:"));
            String[] lines = diagnostic.help().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                text.append(i == 0 ? " " : gutter + " ".repeat(" = help: ".length()))
                        .append(SafeText.escape(lines[i]))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** What was found, for example {@code 2 errors, 1 warning}; an empty text where there is nothing to say. */
    public static String summary(Collection<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        long warnings = diagnostics.size() - errors;
        String both = errors > 0 && warnings > 0 ? ", " : "";
        return count(errors, "error") + both + count(warnings, "warning");
    }

    private static String colour(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
    }

    private static String gutter(@Nullable Location location) {
        return location == null
                ? " "
                : " ".repeat(Integer.toString(location.line()).length());
    }

    private void appendNote(StringBuilder text, String gutter, String note) {
        text.append(gutter)
                .append(paint(BLUE, " = "))
                .append(paint(BOLD, "note:"))
                .append(' ')
                .append(SafeText.escape(note))
                .append('\n');
    }

    private void appendExcerpt(StringBuilder text, Location location, String gutter, Diagnostic diagnostic) {
        SourceExcerpt excerpt = SourceExcerpt.of(location);
        String label = diagnostic.label();
        String mark = "^".repeat(excerpt.width()) + (label.isEmpty() ? "" : " " + SafeText.escape(label));
        text.append(gutter).append(paint(BLUE, " |")).append('\n');
        text.append(paint(BLUE, location.line() + " |"))
                .append(excerpt.text().isEmpty() ? "" : " " + excerpt.text())
                .append('\n');
        text.append(gutter)
                .append(paint(BLUE, " |"))
                .append(" ".repeat(1 + excerpt.indent()))
                .append(paint(colour(diagnostic), mark))
                .append('\n');
    }

    private static String count(long number, String noun) {
        return number == 0 ? "" : number + " " + noun + (number == 1 ? "" : "s");
    }

    private String paint(String ansi, String text) {
        return colour ? ansi + text + RESET : text;
    }
}
