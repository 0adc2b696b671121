package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConditionCompilerTest {

    private static final String ONE = "getThing";
    private static final String NAME = "$response.body#/name";
    private static final String MANY = "listThings";

    @TestFactory
    Stream<DynamicTest> conditionsOnOneThing() throws IOException {
        return Golden.lines("plan/conditions.txt", condition -> compile(ONE, "", condition));
    }

    @TestFactory
    Stream<DynamicTest> comparisonsOnTheBodyOfOneThing() throws IOException {
        return Golden.lines("plan/comparisons.txt", condition -> compile(ONE, "$response.body", condition));
    }

    @TestFactory
    Stream<DynamicTest> comparisonsOnAListOfThings() throws IOException {
        return Golden.lines("plan/list-comparisons.txt", condition -> compile(MANY, "$response.body", condition));
    }

    @TestFactory
    Stream<DynamicTest> comparisonsOnOutputsOfAnEarlierStep() throws IOException {
        return Golden.lines(
                "plan/output-comparisons.txt", condition -> compile(MANY, "$steps.before.outputs.thing", condition));
    }

    @TestFactory
    Stream<DynamicTest> queriesOnAListOfThings() throws IOException {
        return Golden.lines("plan/list-queries.txt", condition -> compile(MANY, "$response.body", condition));
    }

    @TestFactory
    Stream<DynamicTest> queriesOnOneThing() throws IOException {
        return Golden.lines("plan/queries.txt", condition -> compile(ONE, "$response.body", condition));
    }

    @TestFactory
    Stream<DynamicTest> queriesOnOutputsOfAnEarlierStep() throws IOException {
        return Golden.lines(
                "plan/output-queries.txt", condition -> compile(MANY, "$steps.before.outputs.things", condition));
    }

    @TestFactory
    Stream<DynamicTest> patternsOnAName() throws IOException {
        return Golden.lines("plan/patterns.txt", condition -> compile(ONE, NAME, condition));
    }

    @Test
    void theJavaOfEveryConditionCompiles() throws IOException {
        List<String> steps = new ArrayList<>();
        add(steps, "plan/conditions.txt", ONE, "");
        add(steps, "plan/comparisons.txt", ONE, "$response.body");
        add(steps, "plan/list-comparisons.txt", MANY, "$response.body");
        add(steps, "plan/output-comparisons.txt", MANY, "$steps.before.outputs.thing");
        add(steps, "plan/list-queries.txt", MANY, "$response.body");
        add(steps, "plan/queries.txt", ONE, "$response.body");
        add(steps, "plan/output-queries.txt", MANY, "$steps.before.outputs.things");
        add(steps, "plan/patterns.txt", ONE, NAME);
        assertThat(Javac.messages(Workflows.each(steps))).isEmpty();
    }

    private static void add(List<String> steps, String file, String operation, String context) throws IOException {
        Golden.texts(file).stream()
                .filter(text -> Workflows.steps(steps(operation, context, text))
                        .errors()
                        .isEmpty())
                .forEach(text -> steps.add(steps(operation, context, text)));
    }

    /** The locals and the Java condition that a criterion of a step becomes. */
    private static String compile(String operation, String context, String condition) {
        List<String> statements =
                Workflows.steps(steps(operation, context, condition)).method("s");
        return statements.stream()
                .dropWhile(line -> !line.startsWith("error: ") && !line.contains(".send(step, request)"))
                .filter(line -> !line.contains(".send(") && !line.contains(" body = ") && !line.startsWith("return "))
                .map(line -> line.replaceAll("^step\\.require\\((.*), \".*\"\\);$", "$1")
                        .replaceAll("\\.criterion\\(\".*?\"\\)\\.", ".criterion(…)."))
                .collect(Collectors.joining(" "));
    }

    private static String steps(String operation, String context, String condition) {
        String typed = context.isEmpty()
                ? ""
                : "\n    type: " + (context.equals(NAME) ? "regex" : "jsonpath") + "\n    context: " + context;
        String id = operation.equals(ONE) ? "  parameters: [{name: id, in: path, value: x}]\n" : "";
        return """
                - stepId: before
                  operationId: getThing
                  parameters: [{name: id, in: path, value: x}]
                  outputs:
                    thing: $response.body
                    nick: $response.body#/nick
                    things: $response.body#/parts
                    size: $response.body#/size
                - stepId: s
                  operationId: %s
                """.formatted(operation)
                + id + "  successCriteria:\n  - condition: " + Workflows.quoted(condition) + typed;
    }
}
