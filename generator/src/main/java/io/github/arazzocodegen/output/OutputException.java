package io.github.arazzocodegen.output;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** The output folder was left as it was, for the reasons that the diagnostics give. */
public final class OutputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    OutputException(List<Diagnostic> diagnostics) {
        super(String.join("; ", diagnostics.stream().map(Diagnostic::message).toList()));
        this.diagnostics = List.copyOf(diagnostics);
    }

    private OutputException(Diagnostic diagnostic, IOException cause) {
        super(diagnostic.message(), cause);
        this.diagnostics = List.of(diagnostic);
    }

    /** An output folder that cannot be written, with the reason. */
    static OutputException notWritable(Path root, String reason, String help) {
        return new OutputException(List.of(notWritable(root, reason).withHelp(help)));
    }

    /** An output folder that cannot be written, for what the file system says. */
    static OutputException notWritable(Path root, IOException cause) {
        return new OutputException(notWritable(root, reasonOf(cause)), cause);
    }

    /** What to tell the user, at least one; all are errors without a location. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static Diagnostic notWritable(Path root, String reason) {
        return Diagnostic.of(
                DiagnosticCode.OUTPUT_NOT_WRITABLE,
                null,
                "the output folder '" + root + "' cannot be written: " + reason);
    }

    private static String reasonOf(IOException cause) {
        if (!(cause instanceof FileSystemException problem) || problem.getFile() == null) {
            return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
        return kindOf(problem) + ": '" + problem.getFile() + "'";
    }

    private static String kindOf(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "not a folder";
        }
        return problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason();
    }
}
