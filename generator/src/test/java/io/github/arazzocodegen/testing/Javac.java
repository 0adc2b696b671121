package io.github.arazzocodegen.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java compiler as users of generated code run it: every warning is an error. */
public final class Javac {

    private static final Map<Map<String, String>, Path> COMPILED = new HashMap<>();

    private Javac() {}

    /** What it says of the workflows of a document, compiled together with their client. */
    public static List<String> messages(Workflows workflows) {
        Map<String, String> client = workflows.client().files();
        Map<String, String> all = new HashMap<>(workflows.sources());
        all.put("p/Things.java", workflows.factory());
        if (!workflows.errors().isEmpty()) {
            return workflows.errors();
        }
        return messages(all, List.of(compiled(client)), folder());
    }

    private static synchronized Path compiled(Map<String, String> client) {
        return COMPILED.computeIfAbsent(client, files -> {
            Path classes = folder();
            List<String> messages = messages(files, List.of(), classes);
            if (!messages.isEmpty()) {
                throw new AssertionError(messages);
            }
            return classes;
        });
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "compiled-workflows")), "c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says of the files, and where it puts the classes. */
    public static List<String> messages(Map<String, String> files, List<Path> classPath, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<JavaFileObject> sources = files.entrySet().stream()
                .<JavaFileObject>map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null)) {
            StringJoiner path = new StringJoiner(File.pathSeparator).add(System.getProperty("java.class.path"));
            classPath.forEach(entry -> path.add(entry.toString()));
            List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17"));
            options.addAll(List.of("-classpath", path.toString(), "-d", classes.toString()));
            compiler.getTask(null, manager, messages, options, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.getDiagnostics().stream()
                .map(message ->
                        message.getSource() + ":" + message.getLineNumber() + " " + message.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
