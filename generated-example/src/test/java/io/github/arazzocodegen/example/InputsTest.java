package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Inputs;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import io.github.arazzocodegen.runtime.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records around a run: what they refuse, copy and tell. */
final class InputsTest {

    @ParameterizedTest
    @CsvSource({
        ", 1.2.3, web, organizationSlug",
        "acme, , web, version",
        "acme, 1.2.3, , projects",
        ", , , organizationSlug"
    })
    void aRequiredInputThatIsNullIsRefused(String organization, String version, String project, String input) {
        List<String> projects = project == null ? null : List.of(project);
        for (Runnable construction : List.<Runnable>of(
                () -> Inputs.of(organization, version, projects),
                () -> new Inputs(organization, version, projects, "main", "https://git.example"))) {
            InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, construction::run);

            assertThat(invalid.input()).isEqualTo(input);
            assertThat(invalid.workflowId()).isEqualTo(Workflows.ID);
            assertThat(invalid)
                    .hasMessageContaining("'" + input + "' is required")
                    .hasMessageContaining(Workflows.ID);
        }
    }

    @Test
    void optionalInputsMayBeNull() {
        Inputs inputs = new Inputs("acme", "1", List.of(), null, null);

        assertThat(inputs).isEqualTo(Inputs.of("acme", "1", List.of()));
        assertThat(inputs.ref()).isNull();
        assertThat(inputs.url()).isNull();
    }

    @Test
    void theListIsACopyThatKeepsOrderAndNullElements() {
        List<String> projects = new ArrayList<>(Arrays.asList("web", null, "app"));
        Inputs inputs = Inputs.of("acme", "1", projects);

        projects.clear();

        assertThat(inputs.projects()).containsExactly("web", null, "app");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> inputs.projects().add("more"));
    }

    @Test
    void withChangesOneInputOfACopy() {
        Inputs inputs = Inputs.of("acme", "1", List.of("web"));

        assertThat(inputs.withRef("main")).isEqualTo(new Inputs("acme", "1", List.of("web"), "main", null));
        assertThat(inputs.withUrl("u")).isEqualTo(new Inputs("acme", "1", List.of("web"), null, "u"));
        assertThat(inputs.withRef("main").withUrl("u").withRef(null)).isEqualTo(inputs.withUrl("u"));
        assertThat(inputs.withUrl("u").withUrl(null)).isEqualTo(inputs);
        assertThat(inputs).isEqualTo(Inputs.of("acme", "1", List.of("web"))).isNotEqualTo(inputs.withRef(""));
        assertThat(inputs.withRef("main")).hasSameHashCodeAs(inputs.withRef("main"));
    }

    @Test
    void recordsTellWhatTheyHold() {
        assertThat(Inputs.of("acme", "1", List.of("web")).withRef("main"))
                .hasToString("Inputs[organizationSlug=acme, version=1, projects=[web], ref=main, url=null]");
        assertThat(new Outputs.AlreadyExists()).hasToString("AlreadyExists[]");
        assertThat(new Outputs.Completed(1L, "a", null))
                .hasToString("Completed[releaseId=1, releaseVersion=a, confirmedVersion=null]");
    }
}
