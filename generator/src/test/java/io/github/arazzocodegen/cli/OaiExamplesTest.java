package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.arazzocodegen.testing.exchanges.CaseCompiler;
import io.github.arazzocodegen.testing.exchanges.CompiledCase;
import io.github.arazzocodegen.testing.exchanges.Script;
import io.github.arazzocodegen.testing.exchanges.ScriptRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * The examples in the repository of the Arazzo Specification that a server can play, where they are at hand: generated,
 * compiled, and run against a server that answers by the scripts in {@code src/test/resources/oai}.
 */
class OaiExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("arazzo.shared", "../../shared"))
            .resolve(Path.of("corpus", "tools", "OAI+Arazzo-Specification", "examples", "1.0.0"));
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "oai");

    @TempDir
    static Path temp;

    @TestFactory
    Stream<DynamicNode> anExampleDoesWhatItSays() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "the corpus is not at hand");
        Map<String, Script> scripts = new LinkedHashMap<>();
        CaseCompiler compiler = new CaseCompiler();
        for (String example : List.of("oauth", "pet-coupons")) {
            Script script = Script.readFile(SCRIPTS.resolve(example + ".yaml"));
            scripts.put(example, script);
            compiler.add(
                    example, script.documents().stream().map(EXAMPLES::resolve).toList());
        }
        Map<String, CompiledCase> cases = compiler.compile(temp);
        return scripts.entrySet().stream().map(entry -> container(entry, cases.get(entry.getKey())));
    }

    private static DynamicNode container(Map.Entry<String, Script> script, CompiledCase compiled) {
        Stream<DynamicTest> compiles = Stream.of(DynamicTest.dynamicTest(
                "compiles", () -> assertThat(compiled.messages()).isEmpty()));
        Stream<DynamicTest> runs = script.getValue().runs().stream()
                .map(run -> DynamicTest.dynamicTest(run.run(), () -> ScriptRunner.check(compiled, run)));
        return DynamicContainer.dynamicContainer(script.getKey(), Stream.concat(compiles, runs));
    }
}
