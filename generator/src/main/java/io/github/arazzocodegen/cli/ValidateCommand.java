package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.DocumentValidator;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arazzo-codegen validate}: says what there is to say about documents. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        description = {
            "Checks Arazzo documents against the specification and the descriptions that they name: references, types, "
                    + "flow. Generates nothing.",
            ""
        },
        parameterListHeading = "Parameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  Check a document:",
            "    arazzo-codegen validate flow.arazzo.yaml",
            "  Annotate a pull request in GitHub Actions:",
            "    arazzo-codegen validate flows/*.arazzo.yaml --format github",
            "  Learn more of a code:",
            "    arazzo-codegen explain ARZ0203"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    ValidateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Report report = new Report(shell, format.format(), verbosity);
        DocumentValidator.Validation validation = DocumentValidator.check(documents.request("", ""));
        CompilationResult result = validation.result();
        report.add(result.diagnostics());
        report.typing(validation.typing());
        String summary = DiagnosticPrinter.summary(result.diagnostics());
        if (result.errors() > 0) {
            report.sum(summary);
        } else if (!verbosity.isQuiet()) {
            report.sum("valid: " + documents.count() + (summary.isEmpty() ? "" : ", " + summary));
        }
        report.end();
        return result.errors() > 0 ? ExitCode.DOCUMENTS : ExitCode.DONE;
    }
}
