package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.exchanges.CaseCompiler;
import io.github.arazzocodegen.testing.exchanges.CompiledCase;
import io.github.arazzocodegen.testing.exchanges.Script;
import io.github.arazzocodegen.testing.exchanges.ScriptRunner;
import io.github.arazzocodegen.testing.exchanges.SpecCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The constructs of the Arazzo Specification, a folder of {@code specs/language} each: what is generated compiles, and
 * does to a server on the loopback interface what {@code exchanges.yaml} says. What the generator has to say is in {@code
 * diagnostics.txt}; where there is none, it has nothing to say. {@code -Dlanguage.case=goto} runs only folders with
 * {@code goto} in their name.
 */
class LanguageCasesTest {

    private static final String DIAGNOSTICS = "diagnostics.txt";

    @TempDir
    static Path temp;

    @TestFactory
    Stream<DynamicNode> aConstructDoesOnTheWireWhatTheSpecificationSays() throws IOException {
        Map<Path, Script> scripts = new LinkedHashMap<>();
        CaseCompiler compiler = new CaseCompiler();
        String only = System.getProperty("language.case", "");
        for (SpecCase each : SpecCase.language()) {
            if (name(each.path()).contains(only)) {
                scripts.put(each.path(), Script.read(each.path()));
                compiler.add(name(each.path()), each.documents());
            }
        }
        assertThat(scripts).isNotEmpty();
        Map<String, CompiledCase> cases = compiler.compile(temp);
        return scripts.entrySet().stream()
                .map(entry -> container(entry.getKey(), entry.getValue(), cases.get(name(entry.getKey()))));
    }

    private static DynamicNode container(Path folder, Script script, CompiledCase compiled) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("compiles", () -> assertCompiles(folder, compiled)));
        script.runs()
                .forEach(run -> tests.add(DynamicTest.dynamicTest(run.run(), () -> ScriptRunner.check(compiled, run))));
        return DynamicContainer.dynamicContainer(name(folder), tests);
    }

    private static void assertCompiles(Path folder, CompiledCase compiled) throws IOException {
        String specs = SpecCase.SPECS.toAbsolutePath().normalize().toString();
        String said = compiled.diagnostics().replace(specs, "specs").replace("../specs", "specs");
        Path expected = folder.resolve(DIAGNOSTICS);
        if (said.isEmpty() || (!Files.exists(expected) && !Boolean.getBoolean("golden.update"))) {
            assertThat(said).as("what the generator says").isEmpty();
            assertThat(expected).doesNotExist();
        } else {
            Golden.assertMatches(expected, said);
        }
        assertThat(compiled.messages()).as("what javac says").isEmpty();
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
