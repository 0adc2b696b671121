package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ComparisonIdiomParserTest {

    @TestFactory
    Stream<DynamicTest> comparisons() throws IOException {
        return Golden.lines("jsonpath/comparisons.txt", text -> Rendering.render(ComparisonIdiomParser.parse(text)));
    }
}
