package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The grammar is tested with the runtime; here it is how its errors become problems. */
class QueryParserTest {

    @TestFactory
    Stream<DynamicTest> queries() throws IOException {
        return Golden.lines("jsonpath/queries.txt", text -> Rendering.render(QueryParser.parse(text)));
    }

    @TestFactory
    Stream<DynamicTest> legacyQueries() throws IOException {
        return Golden.lines("jsonpath/legacy-queries.txt", text -> Rendering.render(QueryParser.parseLegacy(text)));
    }
}
