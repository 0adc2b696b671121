package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema of an input, and what becomes of it: the component, what the constructor does with it, what is said. */
class InputsPlannerTest {

    private static final Pattern COMPONENTS = Pattern.compile("(?s)record Inputs\\((.*?)\\) \\{");
    private static final Pattern CONSTRUCTOR = Pattern.compile("(?s)\n        public Inputs \\{(.*?)\n        \\}");

    @TestFactory
    Stream<DynamicTest> schemas() throws IOException {
        return Golden.lines("plan/inputs.txt", InputsPlannerTest::compile);
    }

    @Test
    void theJavaOfEveryInputCompiles() throws IOException {
        List<String> schemas = Golden.texts("plan/inputs.txt").stream()
                .filter(schema -> Workflows.of(workflow("w", schema)).errors().isEmpty())
                .toList();
        assertThat(schemas).hasSizeGreaterThan(60);
        StringBuilder workflows = new StringBuilder();
        for (int i = 0; i < schemas.size(); i++) {
            workflows.append(workflow("w" + i, schemas.get(i)));
        }
        assertThat(Javac.messages(Workflows.of(workflows.toString()))).isEmpty();
    }

    private static String compile(String schema) {
        Workflows workflows = Workflows.of(workflow("w", schema));
        List<String> result = new ArrayList<>();
        if (workflows.errors().isEmpty()) {
            String source = String.join("\n", workflows.sources().values());
            result.add(found(COMPONENTS, source));
            result.add(found(CONSTRUCTOR, source).replace("Checks.required(WORKFLOW_ID, \"x\", x);", "required"));
        }
        result.addAll(workflows.messages());
        result.removeIf(String::isEmpty);
        return String.join(" | ", result);
    }

    private static String found(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.find()
                ? matcher.group(1).strip().replaceAll("\\s+\\.", ".").replaceAll("\\s+", " ")
                : "";
    }

    /** @param schema of the input {@code x}, which is required if a {@code !} stands before it */
    private static String workflow(String id, String schema) {
        boolean required = schema.startsWith("!");
        return """
                - workflowId: %s
                  inputs: {type: object, required: %s, properties: {x: %s}}
                  steps:
                  - {stepId: s, operationId: listThings}
                """.formatted(id, required ? "[x]" : "[]", required ? schema.substring(1) : schema);
    }
}
