package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.OutputFolders;
import io.github.arazzocodegen.testing.exchanges.SpecCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code specs/language/*}{@code /expected}: the workflows' classes of each construct, so that what a change does to
 * generated code shows in review. {@link LanguageCasesTest} compiles and runs the same. {@code -Dgolden.update=true}
 * writes them anew.
 */
class ExpectedSourcesTest {

    @TestFactory
    Stream<DynamicTest> aConstructGivesTheJavaThatWasReviewed() throws IOException {
        return SpecCase.language().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private static void check(SpecCase each) throws IOException {
        Path folder = each.path().resolve("expected");
        SortedMap<String, String> workflows = each.workflows();
        assertThat(workflows).isNotEmpty();
        if (Boolean.getBoolean("golden.update")) {
            OutputFolders.delete(folder);
            Files.createDirectory(folder);
        }
        for (String name : workflows.keySet()) {
            Golden.assertMatches(folder.resolve(name), workflows.get(name));
        }
        assertThat(OutputFolders.readJava(folder).keySet()).isEqualTo(workflows.keySet());
    }
}
