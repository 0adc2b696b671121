package io.github.arazzocodegen.testing.exchanges;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.output.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Java of a case, and what came of it. */
public final class CompiledCase {

    private final String packageName;
    private final List<Diagnostic> diagnostics;
    private final Map<String, String> sources = new TreeMap<>();
    private final List<String> messages = new ArrayList<>();
    private @Nullable Path classes;

    private CompiledCase(String packageName, CompilationResult result) {
        this.packageName = packageName;
        this.diagnostics = result.diagnostics();
        SourceTree tree = result.sources();
        if (tree != null) {
            tree.paths().stream()
                    .filter(path -> path.endsWith(".java"))
                    .forEach(path -> sources.put(path, tree.text(path)));
        }
    }

    /** Generates the Java of documents. */
    static CompiledCase generate(List<Path> documents, String packageName) {
        String library = CompilerRequest.LIBRARIES.get(0);
        CompilerRequest request = new CompilerRequest(documents, packageName, library, false);
        return new CompiledCase(packageName, new DocumentCompiler().compile(request));
    }

    /** What the generator says, as the command line prints it. */
    public String diagnostics() {
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        return diagnostics.stream().map(printer::print).collect(Collectors.joining("\n"));
    }

    /** What the Java compiler says, a line for each message, with the path of the source. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    Map<String, String> sources() {
        return sources;
    }

    /** Whether a message of the Java compiler, which starts with the path of a source, is about this case. */
    boolean owns(String message) {
        return message.contains(packageName.replace('.', '/') + "/");
    }

    void refused(List<String> messages) {
        this.messages.addAll(messages);
    }

    void compiledTo(Path folder) {
        this.classes = folder;
    }

    GeneratedClasses load() throws IOException, ReflectiveOperationException {
        if (classes == null) {
            throw new AssertionError("there are no classes: " + messages + "\n" + diagnostics());
        }
        return new GeneratedClasses(classes, packageName, sources.keySet());
    }
}
