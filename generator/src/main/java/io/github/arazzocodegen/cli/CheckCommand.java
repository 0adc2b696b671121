package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.output.Difference;
import io.github.arazzocodegen.output.FolderDiff;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arazzo-codegen check}: compares what is in the output folder with what {@code generate} would write. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        description = {
            "Checks that generated code which is kept under version control is what 'generate' would write now. Writes "
                    + "nothing; prints what differs as a unified diff, from what is there to what would be written.",
            ""
        },
        parameterListHeading = "Parameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit code 3 says that the code is out of date.",
            "",
            "Examples:",
            "  Fail if somebody forgot to generate:",
            "    arazzo-codegen check flow.arazzo.yaml -o src/main/java -p com.acme.flows",
            "  Apply what the check found:",
            "    arazzo-codegen check flow.arazzo.yaml -o src/main/java -p com.acme.flows | patch -d src/main/java -p1"
        })
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private JavaOptions java = new JavaOptions();

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return new Generation(shell, documents, java, verbosity).run("checking", "nothing was compared", this::compare);
    }

    private int compare(OutputFolder folder, SourceTree sources) throws OutputException {
        Difference difference = folder.difference(sources);
        if (difference.isEmpty()) {
            if (!verbosity.isQuiet()) {
                shell.err()
                        .println("up to date: "
                                + Summary.count(difference.unchanged().size(), "file"));
            }
            return ExitCode.DONE;
        }
        for (FolderDiff.Changed changed : FolderDiff.of(java.output(), sources, difference)) {
            print(changed.lines());
        }
        shell.err().println("error: " + difference.summary(java.output()));
        shell.err().println("  = help: run 'arazzo-codegen generate' with the same arguments");
        return ExitCode.OUT_OF_DATE;
    }

    private void print(List<String> lines) {
        lines.forEach(line -> shell.out().println(shell.colour() ? DiffColours.paint(line) : line));
    }
}
