package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Explanation;
import io.github.arazzocodegen.diagnostics.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code arazzo-codegen explain}: prints the page of a code. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        description = {
            "Says what the code of a message means, with an example and what to do. Lists all codes without one.",
            ""
        },
        parameterListHeading = "Parameters:%n",
        optionListHeading = "%nOptions:%n")
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "The code, for example ARZ0203.")
    private String code = "";

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (code.isEmpty()) {
            for (DiagnosticCode each : DiagnosticCode.values()) {
                shell.out().println(each.id() + "  " + Explanation.of(each).title());
            }
            return ExitCode.DONE;
        }
        String id = code.toUpperCase(Locale.ROOT);
        Optional<DiagnosticCode> known = Arrays.stream(DiagnosticCode.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (known.isEmpty()) {
            List<String> ids = Arrays.stream(DiagnosticCode.values())
                    .map(DiagnosticCode::id)
                    .toList();
            String near = Suggestions.didYouMean(id, ids);
            shell.err().println("error: there is no code '" + code + "'");
            shell.err().println("  = help: " + (near.isEmpty() ? "'arazzo-codegen explain' lists all codes" : near));
            return ExitCode.USAGE;
        }
        Explanation page = Explanation.of(known.get());
        shell.out().println(id + ": " + page.title() + "\n\n" + page.text());
        return ExitCode.DONE;
    }
}
