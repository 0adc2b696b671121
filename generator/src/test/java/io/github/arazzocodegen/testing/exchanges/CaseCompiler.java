package io.github.arazzocodegen.testing.exchanges;

import io.github.arazzocodegen.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Generates the Java of any number of cases, and compiles it in as few runs of the Java compiler as there can be. */
public final class CaseCompiler {

    private final Map<String, CompiledCase> cases = new LinkedHashMap<>();

    /**
     * Adds a case.
     *
     * @param name a name that no other case has
     */
    public void add(String name, List<Path> documents) {
        String packageName = "cases." + name.replaceAll("\\W", "_") + "_";
        cases.put(name, CompiledCase.generate(documents, packageName));
    }

    /**
     * Compiles what was added, every warning an error. Cases of which the compiler complains are left out and have its
     * messages; the others compile all the same.
     *
     * @param folder where the classes go
     * @return the cases by name
     */
    public Map<String, CompiledCase> compile(Path folder) throws IOException {
        List<CompiledCase> left = new ArrayList<>(cases.values());
        left.removeIf(compiled -> compiled.sources().isEmpty());
        while (!left.isEmpty()) {
            Path classes = Files.createTempDirectory(folder, "classes");
            Map<String, String> sources = new LinkedHashMap<>();
            left.forEach(compiled -> sources.putAll(compiled.sources()));
            List<String> messages = Javac.messages(sources, List.of(), classes);
            if (messages.isEmpty()) {
                left.forEach(compiled -> compiled.compiledTo(classes));
                break;
            }
            left.forEach(compiled ->
                    compiled.refused(messages.stream().filter(compiled::owns).toList()));
            if (!left.removeIf(compiled -> !compiled.messages().isEmpty())) {
                throw new AssertionError("messages about none of the cases: " + messages);
            }
        }
        return cases;
    }
}
