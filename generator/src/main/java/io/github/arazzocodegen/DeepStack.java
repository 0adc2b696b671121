package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs passes on a stack that is as deep as the nesting of documents may ask for, whatever the caller's is: passes walk
 * trees by recursion, and openapi-generator does.
 */
final class DeepStack {

    private static final long SIZE = 128L * 1024 * 1024;

    private DeepStack() {}

    /** What the passes give; where even this stack is not enough, a diagnostic says so, and the other value is given. */
    static <T> T run(Supplier<T> passes, T otherwise, Diagnostics diagnostics) {
        FutureTask<T> task = new FutureTask<>(passes::get);
        Thread thread = new Thread(null, task, "arazzo-codegen", SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            return given(e.getCause(), otherwise, diagnostics);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted", e);
        }
    }

    private static <T> T given(@Nullable Throwable thrown, T otherwise, Diagnostics diagnostics) {
        if (thrown instanceof StackOverflowError) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.LIMIT_EXCEEDED,
                            null,
                            "the documents are nested or refer to each other too deep to be compiled")
                    .withHelp("a lower limit names the place (--limit nesting=N)"));
            return otherwise;
        }
        if (thrown instanceof OutOfMemoryError) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.LIMIT_EXCEEDED,
                            null,
                            "the documents take more memory to be compiled than Java has")
                    .withHelp("if you trust them, give it more (-Xmx2g); a lower limit names the place"
                            + " (--limit values=N)"));
            return otherwise;
        }
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(thrown);
    }
}
