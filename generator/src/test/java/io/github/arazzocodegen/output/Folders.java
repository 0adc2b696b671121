package io.github.arazzocodegen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Trees and folders as tests write and compare them. */
final class Folders {

    private Folders() {}

    static SourceTree tree(String... pathsAndTexts) {
        SourceTree.Builder builder = SourceTree.builder();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            builder.add(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return builder.build();
    }

    /** The texts of all files below a folder, by relative path; folders without files don't show. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            path -> texts.put(folder.relativize(path).toString().replace('\\', '/'), text(path)));
        }
        return texts;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
