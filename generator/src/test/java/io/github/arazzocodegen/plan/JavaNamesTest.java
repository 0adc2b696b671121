package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # name                          | lowerCamel                | upperCamel               | upperSnake
            track-deployment-release        | trackDeploymentRelease    | TrackDeploymentRelease   | TRACK_DEPLOYMENT_RELEASE
            alreadyExists                   | alreadyExists             | AlreadyExists            | ALREADY_EXISTS
            URLPath                         | urlPath                   | URLPath                  | URLPATH
            ID                              | id                        | ID                       | ID
            in progress                     | inProgress                | InProgress               | IN_PROGRESS
            include[]                       | include                   | Include                  | INCLUDE
            track[title]                    | trackTitle                | TrackTitle               | TRACK_TITLE
            Employee object (full details)  | employeeObjectFullDetails | EmployeeObjectFullDetails| EMPLOYEE_OBJECT_FULL_DETAILS
            repos/create                    | reposCreate               | ReposCreate              | REPOS_CREATE
            2fa                             | _2fa                      | _2fa                     | _2FA
            class                           | class_                    | Class                    | CLASS
            yield                           | yield_                    | Yield                    | YIELD
            true                            | true_                     | True                     | TRUE
            _                               | __                        | __                       | __
            ""                              | __                        | __                       | __
            größe                           | größe                     | Größe                    | GRÖSSE
            名前                            | 名前                      | 名前                     | 名前
            -1                              | _1                        | _1                       | _1
            "*/ class X"                    | classX                    | ClassX                   | CLASS_X
            """)
    void aNameIsMadeOfTheWordsOfAText(String text, String lowerCamel, String upperCamel, String upperSnake) {
        assertThat(JavaNames.lowerCamel(text)).isEqualTo(lowerCamel);
        assertThat(JavaNames.upperCamel(text)).isEqualTo(upperCamel);
        assertThat(JavaNames.upperSnake(text)).isEqualTo(upperSnake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run                 | runStep
            Run                 | runStep
            notify, release     | notifyStep, release
            run, runStep        | runStep_1ba8b, runStep
            fooBar, foo-bar     | fooBar, fooBar_d757aa8c
            foo bar, foo-bar    | fooBar_d751c1b9, fooBar_d757aa8c
            fooBar, foobar      | fooBar_b45df96d, foobar_b45e718d
            """)
    void aClashIsSettledBySpellingOrRole(String names, String expected) {
        List<String> all = List.of(names.split(", "));
        Map<String, String> allocated =
                JavaNames.allocate(all, JavaNames::lowerCamel, List.of("RUN", "notify"), "Step");
        assertThat(allocated.keySet()).containsExactlyElementsOf(all);
        assertThat(String.join(", ", allocated.values())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "con, ConWorkflow", "NUL, NULWorkflow", "lpt1, Lpt1Workflow", "console, Console",
        "string, StringWorkflow", "Object, ObjectWorkflow", "list, ListWorkflow", "response, ResponseWorkflow"
    })
    void aWorkflowsClassIsNoDeviceAndHidesNoTypeThatItsCodeUses(String workflowId, String expected) {
        ProjectNames names = new ProjectNames("p", List.of(workflowId), List.of("aux"));
        assertThat(names.workflow(workflowId).simpleName()).isEqualTo(expected);
        assertThat(names.factory("aux").simpleName()).isEqualTo("AuxApi");
        assertThat(names.clientPackage("aux")).isEqualTo("p.auxapi");
    }

    @ParameterizedTest
    @CsvSource({"a-b, a-b", "release, Release"})
    void aWorkflowAndASourceOfTheSameNameHaveClassesOfTheirOwn(String workflowId, String source) {
        ProjectNames names = new ProjectNames("p", List.of(workflowId), List.of(source));
        assertThat(names.factory(source).simpleName())
                .isEqualTo(names.workflow(workflowId).simpleName() + "Api");
    }

    @Property
    void namesAreDistinctValidAndIndependentOfOrder(
            @ForAll("names") List<String> names, @ForAll("styles") UnaryOperator<String> style, @ForAll long seed) {
        List<String> reserved = List.of("run", "value", "wait", "A", "Record", "CON", "ab_value");
        Map<String, String> allocated = JavaNames.allocate(names, style, reserved, "_Value");

        List<String> lower = allocated.values().stream()
                .map(name -> name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(lower).doesNotHaveDuplicates();
        assertThat(lower).doesNotContain("run", "value", "wait", "a", "record", "con", "ab_value");
        assertThat(allocated.values())
                .allMatch(SourceVersion::isIdentifier)
                .noneMatch(SourceVersion::isKeyword)
                .doesNotContain("_", "yield");

        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(JavaNames.allocate(shuffled, style, reserved, "_Value")).isEqualTo(allocated);
    }

    @Provide
    static Arbitrary<List<String>> names() {
        Arbitrary<String> likely =
                Arbitraries.strings().withChars("abAB-_ .!@\"1").ofMaxLength(4);
        Arbitrary<String> words = Arbitraries.of(
                "run",
                "Run",
                "class",
                "yield",
                "wait",
                "value",
                "Value",
                "aux",
                "con",
                "x!@y",
                "x\"!y",
                "İ",
                "ı",
                "K",
                "k",
                "ß",
                "ss",
                "𝒳",
                "名",
                "Ⓐ",
                "record",
                "_",
                "ab value",
                "ab Value");
        return Arbitraries.oneOf(likely, words, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    static Arbitrary<UnaryOperator<String>> styles() {
        return Arbitraries.of(Arrays.<UnaryOperator<String>>asList(
                JavaNames::lowerCamel, JavaNames::upperCamel, JavaNames::upperSnake));
    }
}
