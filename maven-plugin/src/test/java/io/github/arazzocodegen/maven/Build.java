package io.github.arazzocodegen.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

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
            throws MavenInvocationException {
        InvocationRequest request = new DefaultInvocationRequest();
        List<String> output = new ArrayList<>();
        request.setBaseDirectory(project.toFile());
        request.setLocalRepositoryDirectory(repository.toFile());
        request.setMavenHome(new File(System.getProperty("maven.home")));
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setMavenOpts(javaOptions);
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.addArgs(List.of(arguments));
        request.setOutputHandler(output::add);
        request.setErrorHandler(output::add);
        InvocationResult result = new DefaultInvoker().execute(request);
        return new Build(result.getExitCode() == 0, String.join("\n", output));
    }
}
