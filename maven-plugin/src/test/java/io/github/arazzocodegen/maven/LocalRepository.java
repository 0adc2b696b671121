package io.github.arazzocodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository for test builds: that of the build itself, by links, and what the build has just made. So nothing is
 * copied or fetched twice, and nothing of ours gets into the repository that is everybody's.
 */
final class LocalRepository {

    private static final String VERSION = System.getProperty("test.version", "");
    private static final Path OURS = Path.of("io", "github", "arazzocodegen");

    private LocalRepository() {}

    /** Makes it anew, in the folder of what the build makes. */
    static Path make() throws IOException {
        Path folder = Path.of("target", "it-repository").toAbsolutePath();
        delete(folder);
        link(Path.of(System.getProperty("test.localRepository", "")), folder, OURS);
        install("arazzo-codegen-parent", Path.of(".."), false, folder);
        install("arazzo-codegen-runtime", Path.of("..", "runtime"), true, folder);
        install("arazzo-codegen", Path.of("..", "generator"), true, folder);
        install("arazzo-codegen-maven-plugin", Path.of(""), true, folder);
        return folder;
    }

    /** Deletes a folder with all that is in it; of a link, the link. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Links all that is in a folder, but for what lies at a path, whose folders are made. */
    private static void link(Path from, Path to, Path but) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                if (!entry.getFileName().equals(but.getName(0))) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
        Path folder = from.resolve(but.getName(0));
        if (but.getNameCount() > 1 && Files.isDirectory(folder)) {
            link(folder, to.resolve(but.getName(0)), but.subpath(1, but.getNameCount()));
        }
    }

    private static void install(String artifact, Path module, boolean jar, Path repository) throws IOException {
        Path folder = repository.resolve(OURS).resolve(artifact).resolve(VERSION);
        Files.createDirectories(folder);
        String name = artifact + "-" + VERSION;
        Files.copy(module.resolve("pom.xml"), folder.resolve(name + ".pom"));
        for (String file : jar ? List.of(name + ".jar") : List.<String>of()) {
            Files.copy(module.resolve("target").resolve(file), folder.resolve(file));
        }
    }
}
