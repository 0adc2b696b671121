package io.github.arazzocodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> NAMES = List.of(
            "operationId",
            "operationPath",
            "workflowId",
            "stepId",
            "releaseVersion",
            "releaseVersions",
            "in",
            "parameters");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    releaseVerison | did you mean 'releaseVersion' or 'releaseVersions'?
                    operationid    | did you mean 'operationId'?
                    OPERATIONID    | did you mean 'operationId'?
                    stepID         | did you mean 'stepId'?
                    setpId         | did you mean 'stepId'?
                    parameter      | did you mean 'parameters'?
                    inn            | did you mean 'in'?
                    stepId         | ''
                    xy             | ''
                    frobnicate     | ''
                    ''             | ''
                    """)
    void nearNamesAreSuggested(String name, String expected) {
        assertThat(Suggestions.didYouMean(name, NAMES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abxc, 1",
        "abc, axc, 1",
        "kitten, sitting, 3",
        "'', ab, 2"
    })
    void differencesAreCounted(String a, String b, int expected) {
        assertThat(Suggestions.distance(a, b)).isEqualTo(expected);
        assertThat(Suggestions.distance(b, a)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "version, 'versionName, versionsCount, url', versionName",
        "createdAt, 'created_at, updated_at', created_at",
        "CREATED-AT, 'created_at', created_at",
        "version, 'versionName, versionId', ''",
        "location, 'location_request', ''",
        "location, 'location_url', location_url",
        "version, 'versionable', ''",
        "action_id, 'action', ''",
        "id, 'idNumber', ''",
        "sites[*], 'sites', ''",
        "version, 'version', ''"
    })
    void aNewNameOfAPropertyIsKnown(String name, String candidates, String expected) {
        assertThat(Suggestions.renamed(name, List.of(candidates.split(", "))).orElse(""))
                .isEqualTo(expected);
    }
}
