package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a document.
 *
 * @param location the place, or null where there is none (a file that does not exist)
 * @param message the fault, in a clause that starts in lower case and ends without a full stop
 * @param label a few words for the mark under the place, or an empty text
 * @param help what to do about it, or an empty text
 * @param related other places that have to do with it, for example that of the schema which a value does not follow
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        @Nullable Location location,
        String message,
        String label,
        String help,
        List<Related> related) {

    /** Another place, and what is there in a clause that starts in lower case. */
    public record Related(Location location, String message) {}

    /** Messages quote documents, and what they quote may be of any length. */
    private static final int LONGEST = 2_000;

    public Diagnostic {
        message = shortened(message);
        label = shortened(label);
        help = shortened(help);
        related = List.copyOf(related);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A diagnostic that has to do with one place alone. */
    public Diagnostic(
            DiagnosticCode code,
            Severity severity,
            @Nullable Location location,
            String message,
            String label,
            String help) {
        this(code, severity, location, message, label, help, List.of());
    }

    /** A diagnostic with the severity that its code has by default. */
    public static Diagnostic of(DiagnosticCode code, @Nullable Location location, String message) {
        return new Diagnostic(code, code.severity(), location, message, "", "");
    }

    /** The same with a label for the mark under the place. */
    public Diagnostic withLabel(String text) {
        return new Diagnostic(code, severity, location, message, text, help, related);
    }

    /** The same with a sentence that says what to do. */
    public Diagnostic withHelp(String text) {
        return new Diagnostic(code, severity, location, message, label, text, related);
    }

    /** The same as a warning, for what the specification only recommends. */
    public Diagnostic asWarning() {
        return with(Severity.WARNING);
    }

    /** The same with one more place that has to do with it. */
    public Diagnostic withRelated(Location place, String text) {
        List<Related> places = new ArrayList<>(related);
        places.add(new Related(place, text));
        return new Diagnostic(code, severity, location, message, label, help, places);
    }

    /** The same with the places that refer to its own. */
    Diagnostic referredToBy(List<Location> references) {
        Diagnostic result = this;
        for (Location reference : references) {
            result = result.withRelated(reference, "referenced from here");
        }
        return result;
    }

    Diagnostic at(Location other) {
        return new Diagnostic(code, severity, other, message, label, help, related);
    }

    Diagnostic with(Severity other) {
        return new Diagnostic(code, other, location, message, label, help, related);
    }

    /** The same, from wherever it was found. */
    Diagnostic withoutRelated() {
        return new Diagnostic(code, severity, location, message, label, help);
    }
}
