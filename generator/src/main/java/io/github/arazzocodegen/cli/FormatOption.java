package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.diagnostics.DiagnosticFormat;
import picocli.CommandLine.Option;

/** In which form diagnostics are written. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to say what is wrong: text (for people, on stderr), json, sarif (SARIF 2.1.0) or github "
                    + "(annotations of GitHub Actions), all three on stdout. Default: text.")
    private DiagnosticFormat format = DiagnosticFormat.TEXT;

    DiagnosticFormat format() {
        return format;
    }
}
