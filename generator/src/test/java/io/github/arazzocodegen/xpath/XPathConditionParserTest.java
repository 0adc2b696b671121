package io.github.arazzocodegen.xpath;

import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class XPathConditionParserTest {

    @TestFactory
    Stream<DynamicTest> expressionsGoToTheEngineThatKnowsThem() throws IOException {
        return Golden.lines("xpath/conditions.txt", text -> render(XPathVersion.XPATH_31, text));
    }

    @TestFactory
    Stream<DynamicTest> expressionsOfVersion10StayWithTheJdk() throws IOException {
        return Golden.lines("xpath/conditions-1.0.txt", text -> render(XPathVersion.XPATH_10, text));
    }

    /** The engine, and what is said. */
    private static String render(XPathVersion version, String text) {
        Parsed<XPathCondition> parsed = XPathConditionParser.parse(text, version, 2);
        String engine = parsed.tree() == null ? "none" : parsed.tree().later() ? "Saxon" : "JDK";
        return parsed.problems().stream()
                .map(problem -> " " + problem.code() + " " + problem.span().start() + "-"
                        + problem.span().end() + " " + problem.message())
                .collect(Collectors.joining("", engine, ""));
    }
}
