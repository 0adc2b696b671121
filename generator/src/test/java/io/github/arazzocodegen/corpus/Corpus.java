package io.github.arazzocodegen.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.testing.OutputFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The documents, in a copy in which the {@code url} of each source description names the file that the index has found
 * for it. The copy lies below the current folder, so that nothing of it lies outside of the root.
 */
final class Corpus {

    private static final Path ORIGINAL = Path.of(System.getProperty("arazzo.shared", "../../shared"), "corpus");
    private static final Path COPY = Path.of("target", "corpus", "documents");

    /**
     * A document.
     *
     * @param file its path below the corpus
     * @param expect what it is: {@code clean}, {@code nonconforming}, …
     */
    record Entry(String file, String expect, List<Source> sources) {

        Path path() {
            return COPY.resolve(file);
        }

        /** The folder of what belongs together: the first two levels. */
        private Path pair() {
            return Path.of(file).subpath(0, 2);
        }
    }

    /** A source description: its {@code url}, and the file that it means, below the pair's folder, where there is one. */
    record Source(String url, String type, @Nullable String resolved) {}

    private Corpus() {}

    /** All documents, copied; a test that asks for them is skipped where they are not at hand. */
    static List<Entry> documents() throws IOException {
        Path index = ORIGINAL.resolve("index.json");
        Assumptions.assumeTrue(Files.exists(index), "skipped: the corpus is not at " + ORIGINAL);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode document : new ObjectMapper().readTree(index.toFile())) {
            List<Source> sources = new ArrayList<>();
            for (JsonNode source : document.path("sources")) {
                sources.add(new Source(
                        source.path("url").asText(),
                        source.path("type").asText("openapi"),
                        source.path("resolved").textValue()));
            }
            entries.add(new Entry(
                    document.path("file").asText(), document.path("expect").asText(), sources));
        }
        copy(entries);
        return entries;
    }

    /** The OpenAPI descriptions that documents name, and the copies of remote ones, as files of the copy. */
    static SortedSet<Path> descriptions() throws IOException {
        SortedSet<Path> descriptions = new TreeSet<>();
        for (Entry entry : documents()) {
            for (Source source : entry.sources()) {
                if (source.resolved() != null && !source.type().matches("arazzo|asyncapi")) {
                    descriptions.add(COPY.resolve(entry.pair())
                            .resolve(source.resolved())
                            .normalize());
                }
            }
        }
        return descriptions;
    }

    private static void copy(List<Entry> entries) throws IOException {
        OutputFolders.delete(COPY);
        try (Stream<Path> paths = Files.walk(ORIGINAL)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = COPY.resolve(ORIGINAL.relativize(path));
                Files.createDirectories(target.getParent());
                // The bytes alone: the originals may be read-only.
                Files.write(target, Files.readAllBytes(path));
            }
        }
        for (Entry entry : entries) {
            for (Source source : entry.sources()) {
                redirect(entry, source);
            }
        }
    }

    private static void redirect(Entry entry, Source source) throws IOException {
        String resolved = source.resolved();
        Path folder = COPY.resolve(entry.file()).getParent();
        if (resolved != null && (source.url().contains(":") || source.url().startsWith("/"))) {
            String relative = folder.relativize(COPY.resolve(entry.pair()).resolve(resolved))
                    .toString()
                    .replace('\\', '/');
            String text = Files.readString(entry.path());
            Files.writeString(entry.path(), text.replace(source.url(), relative));
        }
    }
}
