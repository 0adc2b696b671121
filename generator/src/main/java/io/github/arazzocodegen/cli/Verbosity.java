package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.Severity;
import picocli.CommandLine.Option;

/** How much is said. */
final class Verbosity {

    @Option(names = "--quiet", description = "Print errors only.")
    private boolean quiet;

    @Option(names = Main.VERBOSE, description = "Say more: which files are written, and where a defect happened.")
    private boolean verbose;

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean shows(Diagnostic diagnostic) {
        return !quiet || diagnostic.severity() == Severity.ERROR;
    }
}
