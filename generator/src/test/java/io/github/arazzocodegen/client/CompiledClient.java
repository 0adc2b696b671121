package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A generated client, compiled as users do with every warning an error, and code of a test that uses it. */
final class CompiledClient {

    private CompiledClient() {}

    /** Compiles the files and those of a test, and gives the loader of their classes. */
    static ClassLoader compile(Path folder, Map<String, String> files, Map<String, String> others) {
        List<Path> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(write(folder.resolve("src").resolve(path), text)));
        others.forEach((path, text) -> sources.add(write(folder.resolve("src").resolve(path), text)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Path classes = folder.resolve("classes");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null)) {
            Files.createDirectories(classes);
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "--release",
                    "17",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    classes.toString());
            compiler.getTask(null, manager, messages, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(messages.getDiagnostics()).isEmpty();
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledClient.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles the client of package {@code c} with a class around some statements, and runs these.
     *
     * @param body statements that may use {@code base}, a URI, and return an object
     */
    static Object run(Path folder, GeneratedClient client, String base, String body) throws Exception {
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
                        ApiClient client = new ApiClient(HttpClient.newHttpClient(), URI.create(base), null, List.of());
                        Map<String, String> problems = new TreeMap<>();
                %s
                    }
                }
                """.formatted(hasModels(client) ? "import c.model.*;" : "", body);
        ClassLoader loader = compile(folder, client.files(), Map.of("t/Test.java", source));
        try {
            return loader.loadClass("t.Test").getMethod("run", String.class).invoke(null, base);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static boolean hasModels(GeneratedClient client) {
        return client.files().keySet().stream().anyMatch(path -> path.startsWith("c/model/"));
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
