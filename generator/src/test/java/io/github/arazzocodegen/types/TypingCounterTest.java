package io.github.arazzocodegen.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.TypingReport;
import io.github.arazzocodegen.diagnostics.TypingReport.Count;
import io.github.arazzocodegen.diagnostics.TypingReport.Kind;
import io.github.arazzocodegen.testing.Workflows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fixture's operations have a property and a parameter of every type. */
class TypingCounterTest {

    private static final TypingReport REPORT =
            TypingCounter.of("flow.yaml", List.of(Workflows.steps("""
                    - stepId: s
                      operationId: search
                      parameters:
                      - {name: text, in: query, value: $inputs.text}
                      - {name: int, in: query, value: $inputs.text}
                      - {name: nowhere, in: query, value: $inputs.text}
                      outputs: {status: $statusCode, all: $inputs.any}
                    """).typed()));

    @Test
    void parametersAreTypedConvertedOrNotDeclared() {
        assertThat(REPORT.counts()).containsEntry(Kind.PARAMETERS, new Count(1, 1, 1));
    }

    @Test
    void outputsHaveATypeOrNone() {
        assertThat(REPORT.counts()).containsEntry(Kind.OUTPUTS, new Count(1, 0, 1));
    }

    @Test
    void untypedPlacesSayWhy() {
        assertThat(REPORT.untyped())
                .extracting(TypingReport.Untyped::why)
                .containsExactly(
                        "the description declares no parameter 'nowhere'",
                        "the schema of '$inputs.any' does not say its type");
    }

    @Test
    void theTextHasALineForEachKindAndEachUntypedPlace() {
        assertThat(REPORT.text().lines())
                .hasSize(7)
                .contains(
                        "  parameters    1 typed, 1 converted, 1 untyped",
                        "  payload       0 typed, 0 converted, 0 untyped");
    }
}
