package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.DiagnosticFormat;
import io.github.arazzocodegen.output.Difference;
import io.github.arazzocodegen.output.FolderDiff;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            "  Annotate a pull request in GitHub Actions:",
            "    arazzo-codegen check flow.arazzo.yaml -o src/main/java -p com.acme.flows --format github",
            "  Apply what the check found:",
            "    arazzo-codegen check flow.arazzo.yaml -o src/main/java -p com.acme.flows | patch -d src/main/java -p1"
        })
final class CheckCommand implements Callable<Integer> {

    private static final String HELP = "run 'arazzo-codegen generate' with the same arguments";

    private final Shell shell;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private JavaOptions java = new JavaOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Report report = new Report(shell, format.format(), verbosity);
        return new Generation(shell, documents, java, verbosity, report)
                .run("checking", "nothing was compared", (folder, sources) -> compare(folder, sources, report));
    }

    private int compare(OutputFolder folder, SourceTree sources, Report report) throws OutputException {
        Difference difference = folder.difference(sources);
        if (difference.isEmpty()) {
            if (!verbosity.isQuiet()) {
                report.sum("up to date: " + Summary.count(difference.unchanged().size(), "file"));
            }
            return ExitCode.DONE;
        }
        List<FolderDiff.Changed> changed = FolderDiff.of(java.output(), sources, difference);
        if (format.format() == DiagnosticFormat.TEXT || format.format() == DiagnosticFormat.GITHUB) {
            changed.forEach(file -> print(file.lines()));
        }
        if (report.isForPeople()) {
            shell.err().println("error: " + difference.summary(java.output()));
            shell.err().println("  = help: " + HELP);
        } else {
            report.add(outOfDate(difference, changed));
        }
        return ExitCode.OUT_OF_DATE;
    }

    /** A diagnostic for each file, at its first line that differs; or one for what is in no file. */
    private List<Diagnostic> outOfDate(Difference difference, List<FolderDiff.Changed> changed) {
        if (changed.isEmpty()) {
            return List.of(outOfDate(null, difference.summary(java.output())));
        }
        return changed.stream()
                .map(file -> outOfDate(
                        difference.added().contains(file.path()) ? null : location(file),
                        "'" + java.output().resolve(file.path()) + "' is out of date"))
                .toList();
    }

    private static Diagnostic outOfDate(@Nullable Location location, String message) {
        return Diagnostic.of(DiagnosticCode.OUT_OF_DATE, location, message).withHelp(HELP);
    }

    private Location location(FolderDiff.Changed file) {
        Path path = java.output().resolve(file.path());
        SourceFile source = new SourceFile(path, path.toString().replace('\\', '/'), List.of());
        return new Location(source, file.line(), 1, file.line(), 1);
    }

    private void print(List<String> lines) {
        lines.forEach(line -> shell.out().println(shell.colour() ? DiffColours.paint(line) : line));
    }
}
