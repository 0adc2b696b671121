package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.diagnostics.DiagnosticFormat;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.output.WriteResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arazzo-codegen generate}: compiles documents and writes the sources. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        description = {
            "Generates Java for the workflows of Arazzo documents, with clients for the descriptions that they name.",
            ""
        },
        parameterListHeading = "Parameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "The output folder belongs to one invocation, which lists all its documents: what an earlier one wrote "
                    + "there and this one does not is removed. Files of others are never touched.",
            "",
            "Examples:",
            "  Generate from one document:",
            "    arazzo-codegen generate flow.arazzo.yaml -o src/main/java -p com.acme.flows",
            "  Let two documents share the client of a description that both name:",
            "    arazzo-codegen generate a.arazzo.yaml b.arazzo.yaml -o generated -p com.acme.flows",
            "  Say where a description lies whose url is remote:",
            "    arazzo-codegen generate flow.arazzo.yaml --source shop=shop.openapi.yaml -o generated -p com.acme.flows",
            "  Accept only what the specification allows:",
            "    arazzo-codegen generate flow.arazzo.yaml -o generated -p com.acme.flows --strict"
        })
final class GenerateCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private JavaOptions java = new JavaOptions();

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    GenerateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Report report = new Report(shell, DiagnosticFormat.TEXT, verbosity);
        return new Generation(shell, documents, java, verbosity, report)
                .run("generating from", "nothing was written", this::write);
    }

    private int write(OutputFolder folder, SourceTree sources) throws OutputException {
        WriteResult result = folder.write(sources);
        if (verbosity.isVerbose()) {
            result.written()
                    .forEach(
                            path -> shell.err().println("wrote " + java.output().resolve(path)));
            result.removed()
                    .forEach(path ->
                            shell.err().println("removed " + java.output().resolve(path)));
        }
        if (!verbosity.isQuiet()) {
            shell.err().println(Summary.of(result));
        }
        return ExitCode.DONE;
    }
}
