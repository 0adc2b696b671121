package io.github.arazzocodegen.testing.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.output.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case below {@code specs} that compiles.
 *
 * @param path the document, or the folder with the documents
 * @param documents the Arazzo documents that are compiled together
 */
public record SpecCase(Path path, List<Path> documents) {

    public static final Path SPECS = Path.of("..", "specs");
    private static final String PACKAGE = "com.acme";

    /** The kinds of code that are generated. */
    public enum Kind {
        /** A workflow's class. */
        WORKFLOW,
        /** The class between workflows and the client of one description. */
        ADAPTER,
        /** The client of a description. */
        CLIENT
    }

    /** The name of the case in reports: its path below {@code specs}. */
    public String name() {
        return SPECS.relativize(path).toString().replace('\\', '/');
    }

    /** The documents of Sentry's API, each a case. */
    public static List<SpecCase> sentry() throws IOException {
        try (Stream<Path> documents = Files.list(SPECS.resolve("sentry").resolve("arazzo"))) {
            return documents
                    .sorted()
                    .map(document -> new SpecCase(document, List.of(document)))
                    .toList();
        }
    }

    /** The constructs of the specification, each a folder. */
    public static List<SpecCase> language() throws IOException {
        List<SpecCase> cases = new ArrayList<>();
        try (Stream<Path> language = Files.list(SPECS.resolve("language"))) {
            for (Path folder : language.filter(Files::isDirectory).sorted().toList()) {
                cases.add(new SpecCase(
                        folder,
                        Script.read(folder).documents().stream()
                                .map(folder::resolve)
                                .toList()));
            }
        }
        assertThat(cases).hasSizeGreaterThan(20);
        return cases;
    }

    /** Generates the case, and gives the path below the package, the kind and the text of each file. */
    public void forEachFile(FileVisitor visitor) {
        SourceTree sources = generate();
        String root = PACKAGE.replace('.', '/') + "/";
        List<String> names = sources.paths().stream()
                .map(path -> path.substring(root.length()))
                .toList();
        Set<String> clients = new HashSet<>();
        names.stream()
                .filter(name -> name.contains("/"))
                .forEach(name -> clients.add(name.substring(0, name.indexOf('/'))));
        names.forEach(name -> visitor.visit(name, kind(name, clients), sources.text(root + name)));
    }

    /** The texts of the workflows' classes by the names of their files. */
    public SortedMap<String, String> workflows() {
        SortedMap<String, String> workflows = new TreeMap<>();
        forEachFile((name, kind, text) -> {
            if (kind == Kind.WORKFLOW) {
                workflows.put(name, text);
            }
        });
        return workflows;
    }

    /** Is given the files of a case. */
    public interface FileVisitor {
        void visit(String name, Kind kind, String text);
    }

    private SourceTree generate() {
        CompilationResult result =
                new DocumentCompiler().compile(new CompilerRequest(documents, PACKAGE, "native", false));
        SourceTree sources = result.sources();
        assertThat(sources).as(documents + ": " + result.diagnostics()).isNotNull();
        return sources;
    }

    /** An adapter's class is called like the package of its client. */
    private static Kind kind(String file, Set<String> clients) {
        if (file.contains("/")) {
            return Kind.CLIENT;
        }
        String name = file.substring(0, file.length() - ".java".length()).toLowerCase(Locale.ROOT);
        return clients.contains(name) || clients.contains(name + "_") ? Kind.ADAPTER : Kind.WORKFLOW;
    }
}
