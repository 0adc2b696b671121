package io.github.arazzocodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A build that Maven ran in a process of its own.
 *
 * @param succeeded whether Maven said so
 * @param output what it printed
 */
record Build(boolean succeeded, String output) {

    private static final Path PROJECTS = Path.of("src", "it");

    /** Copies a project of {@code src/it} into a folder, with the version of the plugin in its {@code pom.xml}. */
    static void copyProject(String name, Path folder) throws IOException {
        Path project = PROJECTS.resolve(name);
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(project.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                String text = Files.readString(path);
                Files.writeString(copy, text.replace("@version@", System.getProperty("test.version", "")));
            }
        }
    }

    /**
     * Runs a build.
     *
     * @param javaOptions of Maven's virtual machine
     */
    static Build run(Path project, Path repository, String javaOptions, String... arguments)
            throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("build", ".log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("MAVEN_OPTS", javaOptions);
        boolean succeeded = process.start().waitFor() == 0;
        Build build = new Build(succeeded, Files.readString(output));
        Files.delete(output);
        return build;
    }
}
