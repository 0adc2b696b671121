package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a document.
 *
 * @param location the place, or null where there is none (a file that does not exist)
 * @param message the fault, in a clause that starts in lower case and ends without a full stop
 * @param label a few words for the mark under the place, or an empty text
 * @param help what to do about it, or an empty text
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        @Nullable Location location,
        String message,
        String label,
        String help) {

    /** A diagnostic with the severity that its code has by default. */
    public static Diagnostic of(DiagnosticCode code, @Nullable Location location, String message) {
        return new Diagnostic(code, code.severity(), location, message, "", "");
    }

    /** The same with a label for the mark under the place. */
    public Diagnostic withLabel(String text) {
        return new Diagnostic(code, severity, location, message, text, help);
    }

    /** The same with a sentence that says what to do. */
    public Diagnostic withHelp(String text) {
        return new Diagnostic(code, severity, location, message, label, text);
    }

    /** The same as a warning, for what the specification only recommends. */
    public Diagnostic asWarning() {
        return new Diagnostic(code, Severity.WARNING, location, message, label, help);
    }
}
