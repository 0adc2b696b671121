package io.github.arazzocodegen.regex;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RegexConditionParserTest {

    @TestFactory
    Stream<DynamicTest> conditions() throws IOException {
        return Golden.lines("regex/conditions.txt", text -> Rendering.render(RegexConditionParser.parse(text)));
    }
}
