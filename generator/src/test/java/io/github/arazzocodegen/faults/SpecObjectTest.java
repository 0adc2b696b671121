package io.github.arazzocodegen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.faults.SpecObject.Field;
import io.github.arazzocodegen.faults.SpecObject.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpecObjectTest {

    private static final Path TEXT =
            Path.of(System.getProperty("arazzo.shared", "../../shared"), "spec", "arazzo-1.0.1.md");
    private static final Pattern ROW =
            Pattern.compile("<a name=\"[^\"]+\"></a> *(\\w+) \\| (.*?) \\|(?<!\\\\\\|) *(\\*\\*REQUIRED\\*\\*)?.*");

    @ParameterizedTest
    @EnumSource
    void theFieldsAreThoseOfTheSpecification(SpecObject object) throws IOException {
        Assumptions.assumeTrue(Files.exists(TEXT), "skipped: the specification is not at " + TEXT);

        List<String> rows = new ArrayList<>();
        for (String line : section(object.heading())) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row.group(1) + (row.group(3) == null ? "" : "!") + " " + type(row.group(2)));
            }
        }

        assertThat(object.fields().stream().map(SpecObjectTest::written)).containsExactlyElementsOf(rows);
    }

    private static List<String> section(String heading) throws IOException {
        List<String> lines = Files.readAllLines(TEXT);
        int start = lines.indexOf("#### " + heading);
        int end = start + 1;
        while (!lines.get(end).startsWith("#### ")) {
            end++;
        }
        return lines.subList(start, end);
    }

    /** The specification's words for a type without links and code marks. */
    private static String type(String cell) {
        return cell.replaceAll("\\[([^\\[\\]]+)]\\(#[^)]*\\)", "$1")
                .replaceAll("[`{}]", "")
                .replace("\\|", "|");
    }

    private static String written(Field field) {
        return field.name() + (field.required() ? "!" : "") + " " + type(field);
    }

    private static String type(Field field) {
        String heading = field.of() == null ? "" : field.object().heading();
        String or = heading.matches("(Success Action|Failure Action|Parameter) Object") ? " | Reusable Object" : "";
        return switch (field.kind()) {
            case STRING -> "string";
            case EXPRESSION -> "expression";
            case NUMBER -> "number";
            case INTEGER -> "integer";
            case ANY -> field.name().equals("payload") ? "Any" : "Any | expression";
            case TYPE -> "string | " + heading;
            case OBJECT -> heading;
            case LIST -> "[" + heading + or + "]";
            case STRINGS -> "[string]";
            case MAP -> "Map[string, " + heading + "]";
            case EXPRESSIONS -> "Map[string, expression]";
            case SCHEMAS -> "Map[string, JSON Schema]";
            case SCHEMA -> "JSON Schema";
        };
    }

    /** Every kind that holds objects says which. */
    @ParameterizedTest
    @EnumSource
    void whatHoldsObjectsNamesThem(SpecObject object) {
        assertThat(object.fields())
                .allSatisfy(field -> assertThat(field.of() != null)
                        .isEqualTo(List.of(Kind.OBJECT, Kind.LIST, Kind.MAP, Kind.TYPE)
                                .contains(field.kind())));
    }
}
