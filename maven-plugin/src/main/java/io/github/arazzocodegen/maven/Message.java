package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.diagnostics.SafeText;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.source.Location;

/**
 * What Maven says of a diagnostic. It can be written down and said again when nothing was compiled.
 *
 * @param file the file's absolute path, or an empty text where there is none
 * @param line the line and the column, counted from 1, or 0
 * @param summary the fault in a line
 * @param details the line of the document and what to do, in several lines, or an empty text
 */
record Message(boolean error, String file, int line, int column, String summary, String details) {

    static Message of(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        return new Message(
                diagnostic.severity() == Severity.ERROR,
                location == null
                        ? ""
                        : location.file().path().toAbsolutePath().normalize().toString(),
                location == null ? 0 : location.line(),
                location == null ? 0 : location.column(),
                SafeText.escape(diagnostic.message()) + " [" + diagnostic.code().id() + "]",
                new DiagnosticPrinter(false)
                        .details(diagnostic.withHelp(PomWords.of(diagnostic.help())))
                        .stripTrailing());
    }

    /** The form of the compiler's messages, which IDEs and other tools make links of. */
    String text() {
        String place = file.isEmpty() ? "" : file + ":[" + line + "," + column + "] ";
        return place + summary + (details.isEmpty() ? "" : "\n" + details);
    }
}
