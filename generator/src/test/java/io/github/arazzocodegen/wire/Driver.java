package io.github.arazzocodegen.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.testing.Javac;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generates and compiles the workflows with the class of {@code wire/Driver.java.txt}, which calls them. */
final class Driver {

    private static @Nullable Class<?> type;

    private Driver() {}

    static Items make(Settings settings) {
        try {
            return (Items) type().getConstructor(Settings.class).newInstance(settings);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized Class<?> type() {
        Class<?> loaded = type;
        if (loaded == null) {
            loaded = load();
            type = loaded;
        }
        return loaded;
    }

    private static Class<?> load() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "wire")), "w");
            for (String name : List.of("items.openapi.yaml", "items.arazzo.yaml")) {
                Files.writeString(folder.resolve(name), resource(name));
            }
            Map<String, String> files = generate(folder.resolve("items.arazzo.yaml"));
            files.put("wire/Driver.java", resource("Driver.java.txt"));
            assertThat(Javac.messages(files, List.of(), folder)).isEmpty();
            // Open until the tests end: classes are loaded as they are needed.
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, Driver.class.getClassLoader());
            return loader.loadClass("wire.Driver");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> generate(Path document) {
        CompilerRequest request =
                new CompilerRequest(List.of(document), "wire", CompilerRequest.LIBRARIES.get(0), false);
        CompilationResult result = new DocumentCompiler().compile(request);
        SourceTree tree = result.sources();
        assertThat(tree).as(result.diagnostics().toString()).isNotNull();
        Map<String, String> files = new HashMap<>();
        for (String path : Objects.requireNonNull(tree).paths()) {
            if (path.endsWith(".java")) {
                files.put(path, tree.text(path));
            }
        }
        return files;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Driver.class.getResourceAsStream("/wire/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
