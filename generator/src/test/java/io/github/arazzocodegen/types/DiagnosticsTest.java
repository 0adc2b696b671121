package io.github.arazzocodegen.types;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of the references and values of a step. */
class DiagnosticsTest {

    @TestFactory
    Stream<DynamicTest> stepsAndWhatIsSaidOfThem() throws IOException {
        return Golden.lines(
                "types/diagnostics.txt",
                text -> String.join(" | ", Workflows.steps("""
                - stepId: before
                  operationId: getThing
                  parameters: [{name: id, in: path, value: x}]
                  outputs: {id: $response.body#/id, thing: $response.body, 'dotted.out': $response.body#/owner}
                - {stepId: s, %s}
                - stepId: later
                  operationId: getThing
                  parameters: [{name: id, in: path, value: x}]
                  outputs: {id: $response.body#/id}
                """.formatted(text)).messages()));
    }
}
