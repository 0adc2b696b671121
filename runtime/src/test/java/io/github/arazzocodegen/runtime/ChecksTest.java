package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ChecksTest {

    @Test
    void aRequiredInputIsGivenBack() {
        assertThat(Checks.required("deploy", "version", "1.2.3")).isEqualTo("1.2.3");
    }

    @Test
    void aRequiredInputThatIsNullIsNamed() {
        assertThatThrownBy(() -> Checks.required("deploy", "version", null))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.workflowId()).isEqualTo("deploy");
                    assertThat(e.input()).isEqualTo("version");
                })
                .hasMessage("workflow 'deploy': input 'version' is required, but is null");
    }

    @Test
    void theApiLevelOfThisRuntimeIsAccepted() {
        ApiLevel.require(ApiLevel.provided(), "deploy");
        assertThat(ApiLevel.provided()).isEqualTo(1);
    }

    @Test
    void anotherApiLevelIsRefusedWithCoordinatesAndBothNumbers() {
        assertThatThrownBy(() -> ApiLevel.require(2, "deploy"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The code of workflow 'deploy' was generated for API level 2 of"
                        + " io.github.arazzocodegen:arazzo-codegen-runtime, but the one on the class path has API"
                        + " level 1");
    }
}
