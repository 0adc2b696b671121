package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValueCompilerTest {

    @TestFactory
    Stream<DynamicTest> parameters() throws IOException {
        return Golden.lines("plan/parameters.txt", text -> compile(parameter(text)));
    }

    @TestFactory
    Stream<DynamicTest> payloads() throws IOException {
        return Golden.lines("plan/payloads.txt", text -> compile(payload(text)));
    }

    @TestFactory
    Stream<DynamicTest> outputs() throws IOException {
        return Golden.lines("plan/step-outputs.txt", text -> compile(output(text)));
    }

    @Test
    void theJavaOfEveryValueCompiles() throws IOException {
        List<String> steps = Stream.of(
                        Golden.texts("plan/parameters.txt").stream().map(ValueCompilerTest::parameter),
                        Golden.texts("plan/payloads.txt").stream().map(ValueCompilerTest::payload),
                        Golden.texts("plan/step-outputs.txt").stream().map(ValueCompilerTest::output))
                .flatMap(each -> each)
                .filter(text -> !Workflows.steps(text).method("s").get(0).startsWith("error: "))
                .toList();
        assertThat(steps).hasSizeGreaterThan(80);
        assertThat(Javac.messages(Workflows.each(steps))).isEmpty();
    }

    /** The locals and the request, or the record, that the step makes. */
    private static String compile(String steps) {
        return Workflows.steps(steps).method("s").stream()
                .filter(line ->
                        !line.contains(".send(") && !line.contains("Step.start(") && !line.contains("step.require("))
                .map(line -> line.replaceAll("^return step\\.succeeded\\((.*)\\);$", "$1"))
                .map(line -> line.replaceAll(
                        "^.* request = things\\.things\\(\\)\\.(search\\(\"x\"\\)|createThing\\(payload\\))?", ""))
                .filter(line -> !line.equals("new SResult()") && !line.equals(";"))
                .collect(Collectors.joining(" "));
    }

    private static String before() {
        return """
                - stepId: before
                  operationId: getThing
                  parameters: [{name: id, in: path, value: x}]
                  outputs: {id: $response.body#/id, nick: $response.body#/nick, size: $response.body#/size}
                """;
    }

    /** @param text {@code [in:]name = value} */
    private static String parameter(String text) {
        String name = text.substring(0, text.indexOf(" = "));
        String in = name.contains(":") ? name.substring(0, name.indexOf(':')) : "query";
        String required = name.equals("text") ? "" : "\n  - {name: text, in: query, value: x}";
        return before() + "- stepId: s\n  operationId: search\n  parameters:\n  - name: "
                + name.substring(name.indexOf(':') + 1) + "\n    in: " + in + "\n    value: "
                + text.substring(text.indexOf(" = ") + 3) + required;
    }

    private static String payload(String text) {
        return before() + "- stepId: s\n  operationId: createThing\n  requestBody:\n    contentType: application/json\n"
                + "    payload: " + text;
    }

    private static String output(String text) {
        return before() + "- stepId: s\n  operationId: getThing\n  parameters: [{name: id, in: path, value: x}]\n"
                + "  outputs:\n    out: " + text;
    }
}
