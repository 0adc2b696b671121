package io.github.arazzocodegen.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.arazzocodegen.runtime.WorkflowException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Compiles what was generated for several documents, each in packages of its own, with as few runs of javac as are worth
 * it: on the class path that the README names, for Java 17, every warning an error. The classes are thrown away.
 */
final class JavacRuns {

    private static final int FILES_OF_A_RUN = 1_500;
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-Xmaxerrs", "1000", "-classpath", classPath());

    private final Map<String, SortedMap<String, String>> waiting = new LinkedHashMap<>();
    private final Map<String, List<String>> failures = new TreeMap<>();
    private int files;

    /** Adds the files of a document; none of another one may have the same paths. */
    void add(String document, SortedMap<String, String> sources) {
        waiting.put(document, sources);
        files += sources.size();
        if (files > FILES_OF_A_RUN) {
            compile();
        }
    }

    /** What javac says, by document, of those that do not compile. */
    Map<String, List<String>> failures() {
        compile();
        return failures;
    }

    private void compile() {
        NavigableMap<String, String> all = new TreeMap<>();
        waiting.values().forEach(all::putAll);
        if (!messages(all).isEmpty()) {
            // One mistake may hide another, and keep javac from looking on.
            waiting.forEach((document, sources) -> {
                List<String> messages = messages(sources);
                if (!messages.isEmpty()) {
                    failures.put(document, messages);
                }
            });
        }
        waiting.clear();
        files = 0;
    }

    private static List<String> messages(SortedMap<String, String> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new Source(path, text)));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            JavaFileManager manager = new ForgetfulFileManager(standard);
            boolean compiled = compiler.getTask(null, manager, messages, OPTIONS, null, units)
                    .call();
            List<String> texts = messages.getDiagnostics().stream()
                    .map(message ->
                            message.getSource() + ":" + message.getLineNumber() + " " + message.getMessage(Locale.ROOT))
                    .toList();
            return compiled || !texts.isEmpty() ? texts : List.of("javac fails and does not say why");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Stream.of(
                        WorkflowException.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonProperty.class,
                        JavaTimeModule.class,
                        NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> {
                    try {
                        return Path.of(location.toURI()).toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
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

    /** Takes classes and keeps none. */
    private static final class ForgetfulFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {

        ForgetfulFileManager(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            URI name = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(name, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
