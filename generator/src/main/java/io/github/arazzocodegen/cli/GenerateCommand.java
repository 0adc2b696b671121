package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.output.WriteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  Accept only what the specification allows:",
            "    arazzo-codegen generate flow.arazzo.yaml -o generated -p com.acme.flows --strict"
        })
final class GenerateCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "Arazzo documents, in YAML or JSON.")
    private List<Path> documents = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made if it does not exist.")
    private Path output = Path.of("");

    @Option(
            names = {"-p", "--package"},
            paramLabel = "NAME",
            required = true,
            description = "The Java package of the workflow classes.")
    private String packageName = "";

    @Option(
            names = "--library",
            paramLabel = "NAME",
            defaultValue = "native",
            description = "openapi-generator's library for the clients: native (java.net.http). Default: native.")
    private String library = "";

    @Option(
            names = "--strict",
            description = "Treat what the specification does not allow as an error, even if its intent is plain.")
    private boolean strict;

    @ArgGroup
    private Verbosity verbosity = new Verbosity();

    /** How much is said. */
    static final class Verbosity {
        @Option(names = "--quiet", description = "Print errors only.")
        private boolean quiet;

        @Option(names = Main.VERBOSE, description = "Name each file that is written, and show where a defect happened.")
        private boolean verbose;
    }

    GenerateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        OutputFolder folder = new OutputFolder(output);
        List<Diagnostic> misuse = misuse(folder);
        if (!misuse.isEmpty()) {
            shell.print(misuse);
            return ExitCode.USAGE;
        }
        CompilationResult result = compile();
        shell.print(result.diagnostics().stream().filter(this::isShown).toList());
        SourceTree sources = result.sources();
        if (sources == null) {
            long errors = result.diagnostics().stream().filter(this::isError).count();
            shell.err().println(Summary.count(errors, "error") + ", nothing was written");
            return ExitCode.DOCUMENTS;
        }
        return write(folder, sources);
    }

    private CompilationResult compile() {
        CompilerRequest request = new CompilerRequest(documents, packageName, library, strict);
        if (verbosity.quiet || !shell.watched()) {
            return shell.compiler().compile(request);
        }
        String what = "generating from " + Summary.count(documents.size(), "document");
        return Progress.during(shell.err(), what, () -> shell.compiler().compile(request));
    }

    private int write(OutputFolder folder, SourceTree sources) {
        try {
            WriteResult result = folder.write(sources);
            if (verbosity.verbose) {
                result.written().forEach(path -> shell.err().println("wrote " + output.resolve(path)));
                result.removed().forEach(path -> shell.err().println("removed " + output.resolve(path)));
            }
            if (!verbosity.quiet) {
                shell.err().println(Summary.of(result));
            }
            return ExitCode.DONE;
        } catch (OutputException e) {
            shell.print(e.diagnostics());
            return ExitCode.USAGE;
        }
    }

    private List<Diagnostic> misuse(OutputFolder folder) {
        List<Diagnostic> misuse = new ArrayList<>();
        String fault = PackageName.faultOf(packageName);
        if (!fault.isEmpty()) {
            misuse.add(Diagnostic.of(
                            DiagnosticCode.INVALID_PACKAGE, null, "'" + packageName + "' is no package name: " + fault)
                    .withHelp("a package name is like 'com.example.flows'"));
        }
        if (!CompilerRequest.LIBRARIES.contains(library)) {
            misuse.add(Diagnostic.of(
                            DiagnosticCode.UNSUPPORTED_LIBRARY, null, "the library '" + library + "' is not supported")
                    .withHelp("supported: " + String.join(", ", CompilerRequest.LIBRARIES)));
        }
        try {
            folder.check();
        } catch (OutputException e) {
            misuse.addAll(e.diagnostics());
        }
        return misuse;
    }

    private boolean isShown(Diagnostic diagnostic) {
        return !verbosity.quiet || isError(diagnostic);
    }

    private boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }
}
