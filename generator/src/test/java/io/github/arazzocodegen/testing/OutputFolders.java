package io.github.arazzocodegen.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run has written. */
public final class OutputFolders {

    private OutputFolders() {}

    /** The files below a folder by path, with {@code /} between names; every byte is a character. */
    public static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path path : below(folder)) {
            if (Files.isRegularFile(path)) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** The Java sources below a folder, by path. */
    public static SortedMap<String, String> readJava(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Path path : below(folder)) {
            if (path.toString().endsWith(".java")) {
                sources.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return sources;
    }

    /** Removes a folder and what is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        List<Path> paths = Files.exists(folder) ? below(folder) : List.of();
        for (Path path : paths.stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
