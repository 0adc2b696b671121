package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A generated client, compiled as users do with every warning an error, and code of a test that uses it. */
final class CompiledClient {

    private static final Map<Map<String, String>, Path> COMPILED = new HashMap<>();

    private CompiledClient() {}

    /** Compiles the files of a client, and gives the folder of their classes; once for each client in a run of tests. */
    static Path compile(GeneratedClient client) {
        return COMPILED.computeIfAbsent(client.files(), files -> compile(files, List.of()));
    }

    /**
     * Compiles a class around some statements against the client of package {@code c}, and runs these.
     *
     * @param body statements that may use {@code base}, the server's URI, {@code client} and {@code problems}, and
     *     return an object
     */
    static Object run(GeneratedClient client, String base, String body) throws Exception {
        String source = """
                package t;

                import c.*;
                import c.api.*;
                %s
                import java.net.URI;
                import java.net.http.HttpClient;
                import java.util.*;

                public final class Test {
                    private Test() {}

                    public static Object run(String base) throws Exception {
                        ApiClient client = new ApiClient(HttpClient.newHttpClient(), URI.create(base), null, 1 << 20, List.of());
                        Map<String, String> problems = new TreeMap<>();
                %s
                    }
                }
                """.formatted(hasModels(client) ? "import c.model.*;" : "", body);
        Path clientClasses = compile(client);
        Path testClasses = compile(Map.of("t/Test.java", source), List.of(clientClasses));
        URL[] classes = {clientClasses.toUri().toURL(), testClasses.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, CompiledClient.class.getClassLoader())) {
            return loader.loadClass("t.Test").getMethod("run", String.class).invoke(null, base);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** What javac says of the files, and where it puts the classes. */
    static List<String> messages(Map<String, String> files, List<Path> classPath, Path classes) {
        return Javac.messages(files, classPath, classes);
    }

    private static Path compile(Map<String, String> files, List<Path> classPath) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "compiled-clients"));
            Path classes = Files.createTempDirectory(folder, "client");
            assertThat(messages(files, classPath, classes)).isEmpty();
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasModels(GeneratedClient client) {
        return client.files().keySet().stream().anyMatch(path -> path.startsWith("c/model/"));
    }
}
