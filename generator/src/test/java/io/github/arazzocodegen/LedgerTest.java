package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.exchanges.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code specs/ledger.md}: how many files and lines are generated for each case, so that growth shows in review. {@code
 * -Dgolden.update=true} writes it anew.
 */
class LedgerTest {

    private static final Path SPECS = Path.of("..", "specs");
    private static final String PACKAGE = "com.acme";

    /** Files and lines of one kind of code. */
    private record Size(int files, long lines) {

        private static final Size NONE = new Size(0, 0);

        private Size plus(Size other) {
            return new Size(files + other.files, lines + other.lines);
        }

        private String cells() {
            return " %d | %d |".formatted(files, lines);
        }
    }

    private record Row(Size workflows, Size adapters, Size client) {

        private static final Row NONE = new Row(Size.NONE, Size.NONE, Size.NONE);

        private Row plus(Row other) {
            return new Row(workflows.plus(other.workflows), adapters.plus(other.adapters), client.plus(other.client));
        }

        private String line(String name) {
            return "| " + name + " |" + workflows.cells() + adapters.cells() + client.cells() + "\n";
        }
    }

    @Test
    void whatIsGeneratedForEachCaseIsAsMuchAsBefore() throws IOException {
        StringBuilder ledger = new StringBuilder("""
                # What is generated

                Files and lines for each case, alone, so that growth shows in review. A test compares them, and
                `-Dgolden.update=true` writes them anew.

                | Case | workflows | lines | adapters | lines | client | lines |
                |---|--:|--:|--:|--:|--:|--:|
                """);
        Row sum = Row.NONE;
        for (Map.Entry<Path, List<Path>> entry : cases().entrySet()) {
            Row row = measure(entry.getValue());
            ledger.append(row.line(SPECS.relativize(entry.getKey()).toString().replace('\\', '/')));
            sum = sum.plus(row);
        }
        ledger.append(sum.line("**all**"));

        Golden.assertMatches(SPECS.resolve("ledger.md"), ledger.toString());
    }

    /** The documents of each case, by its path. */
    private static Map<Path, List<Path>> cases() throws IOException {
        Map<Path, List<Path>> cases = new LinkedHashMap<>();
        try (Stream<Path> sentry = Files.list(SPECS.resolve("sentry").resolve("arazzo"))) {
            sentry.sorted().forEach(document -> cases.put(document, List.of(document)));
        }
        try (Stream<Path> language = Files.list(SPECS.resolve("language"))) {
            for (Path folder : language.filter(Files::isDirectory).sorted().toList()) {
                cases.put(
                        folder,
                        Script.read(folder).documents().stream()
                                .map(folder::resolve)
                                .toList());
            }
        }
        assertThat(cases).hasSizeGreaterThan(20);
        return cases;
    }

    private static Row measure(List<Path> documents) {
        CompilationResult result =
                new DocumentCompiler().compile(new CompilerRequest(documents, PACKAGE, "native", false));
        SourceTree sources = result.sources();
        assertThat(sources).as(documents + ": " + result.diagnostics()).isNotNull();
        String root = PACKAGE.replace('.', '/') + "/";
        Set<String> clients = new HashSet<>();
        sources.paths().stream()
                .map(path -> path.substring(root.length()))
                .filter(path -> path.contains("/"))
                .forEach(path -> clients.add(path.substring(0, path.indexOf('/'))));
        Row row = Row.NONE;
        for (String path : sources.paths()) {
            String name = path.substring(root.length());
            Size size = new Size(1, sources.text(path).lines().count());
            if (name.contains("/")) {
                row = row.plus(new Row(Size.NONE, Size.NONE, size));
            } else if (isAdapter(name, clients)) {
                row = row.plus(new Row(Size.NONE, size, Size.NONE));
            } else {
                row = row.plus(new Row(size, Size.NONE, Size.NONE));
            }
        }
        return row;
    }

    /** An adapter's class is called like the package of its client. */
    private static boolean isAdapter(String file, Set<String> clients) {
        String name = file.substring(0, file.length() - ".java".length()).toLowerCase(Locale.ROOT);
        return clients.contains(name) || clients.contains(name + "_");
    }
}
