package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: arguments in, messages on stderr, one of the {@linkplain ExitCode exit codes} out. */
public final class Main {

    static final String VERBOSE = "--verbose";

    private final Shell shell;

    Main(Shell shell) {
        this.shell = shell;
    }

    public static void main(String[] args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /**
     * Runs a command line in this process.
     *
     * @param out takes what was asked for: help, version, a diff
     * @param err takes everything else
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        int code = new Main(new Shell(
                        new DocumentCompiler(),
                        printer::print,
                        out,
                        err,
                        Terminal.STDERR.isWatched(System.getenv()),
                        Terminal.STDOUT.hasColours(System.getenv())))
                .run(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Runs a command line; whatever happens ends in a message and an exit code. */
    int run(String... args) {
        try {
            return RootCommand.commandLine(shell)
                    .setOut(writer(shell.out()))
                    .setErr(writer(shell.err()))
                    .setParameterExceptionHandler((e, arguments) -> misuse(cause(e, arguments)))
                    .setExecutionExceptionHandler((e, commandLine, parsed) -> defect(e, args))
                    .execute(args);
        } catch (Throwable e) {
            // Errors such as a stack overflow, which picocli lets through: the user gets a message all the same.
            return defect(e, args);
        }
    }

    /** A required option that is missing may be there misspelt, which says more than that it is missing. */
    private static ParameterException cause(ParameterException e, String... arguments) {
        CommandLine command = e.getCommandLine();
        List<String> unknown = Stream.of(arguments)
                .map(argument -> argument.split("=", 2)[0])
                .filter(argument -> argument.startsWith("--"))
                .filter(option -> !command.getCommandSpec().optionsMap().containsKey(option))
                .toList();
        return e instanceof MissingParameterException && !unknown.isEmpty()
                ? new UnmatchedArgumentException(command, unknown)
                : e;
    }

    private int misuse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        shell.err().println("error: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, writer(shell.err()));
        shell.err()
                .println("  = help: run '" + command.getCommandSpec().qualifiedName()
                        + " --help' for usage and examples");
        return ExitCode.USAGE;
    }

    private int defect(Throwable e, String... args) {
        shell.err().println("error: arazzo-codegen failed: " + e);
        if (e instanceof OutOfMemoryError) {
            shell.err().println("  = help: give Java more memory: java -Xmx2g -jar arazzo-codegen.jar …");
        } else {
            shell.err().println("  = note: this is a defect of arazzo-codegen, whatever is in the documents");
        }
        if (List.of(args).contains(VERBOSE)) {
            e.printStackTrace(shell.err());
        } else {
            shell.err().println("  = help: please report it, with what the same command prints with " + VERBOSE);
        }
        return ExitCode.DEFECT;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Messages are UTF-8 on every system, as documents and generated sources are. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
