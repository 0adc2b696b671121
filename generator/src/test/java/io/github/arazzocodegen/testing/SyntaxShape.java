package io.github.arazzocodegen.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The kinds of all nodes of a Java file's syntax tree in their order, whatever names and literals they hold. */
public final class SyntaxShape {

    /** Most files of two generations are the same, and starting the parser takes longer than parsing. */
    private static final Map<String, List<String>> KNOWN = new HashMap<>();

    private SyntaxShape() {}

    /** The kinds; or what keeps the file from being parsed. */
    public static List<String> of(String source) {
        return of(Map.of("A.java", source)).getOrDefault("A.java", List.of());
    }

    /** The same for several files. */
    public static synchronized Map<String, List<String>> of(Map<String, String> sources) {
        Map<String, List<String>> shapes = new LinkedHashMap<>();
        parse(sources.values().stream()
                .filter(source -> !KNOWN.containsKey(source))
                .distinct()
                .map(Source::new)
                .toList());
        sources.forEach((name, source) -> shapes.put(name, KNOWN.getOrDefault(source, List.of())));
        return shapes;
    }

    private static void parse(Collection<Source> files) {
        if (files.isEmpty()) {
            return;
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problems, List.of("-proc:none"), null, files);
        Map<URI, List<String>> kindsOf = new HashMap<>();
        files.forEach(file -> kindsOf.put(file.toUri(), KNOWN.computeIfAbsent(file.text, text -> new ArrayList<>())));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                List<String> kinds = kindsOf.getOrDefault(unit.getSourceFile().toUri(), List.of());
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
                        if (tree != null) {
                            kinds.add(tree.getKind().name());
                        }
                        return super.scan(tree, nothing);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            kindsOf.getOrDefault(problem.getSource().toUri(), List.of()).add("problem: " + problem);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private static final AtomicInteger NUMBER = new AtomicInteger();

        private final String text;

        Source(String text) {
            super(URI.create("memory:///A" + NUMBER.incrementAndGet() + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
