package io.github.arazzocodegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~~", textBlock = """
                    no        | STRING  | no
                    off       | STRING  | off
                    =         | STRING  | =
                    18:00     | STRING  | 18:00
                    1_000     | STRING  | 1_000
                    2024-01-01| STRING  | 2024-01-01
                    .inf      | STRING  | .inf
                    .nan      | STRING  | .nan
                    1e9999999999 | STRING | 1e9999999999
                    "5"       | STRING  | 5
                    !!str 5   | STRING  | 5
                    5 apples  | STRING  | 5 apples
                    08        | INTEGER | 8
                    0o17      | INTEGER | 15
                    0x1F      | INTEGER | 31
                    -12       | INTEGER | -12
                    !!int "7" | INTEGER | 7
                    99999999999999999999 | INTEGER | 99999999999999999999
                    1.50      | NUMBER  | 1.50
                    .5        | NUMBER  | 0.5
                    1e3       | NUMBER  | 1E+3
                    True      | BOOLEAN | true
                    FALSE     | BOOLEAN | false
                    ~         | NULL    | ~~
                    null      | NULL    | ~~
                    """)
    void plainScalarsFollowTheCoreSchema(String yaml, ScalarNode.Kind kind, String value) throws SourceException {
        ScalarNode scalar = (ScalarNode) root("a: " + yaml).members().get("a").value();
        assertThat(scalar.kind()).isEqualTo(kind);
        assertThat(scalar.value() == null ? null : scalar.value().toString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    k: $inputs.a        | 1:4-1:13 | 4
                    k: '$inputs.a'      | 1:4-1:15 | 5
                    k: "$inputs.a"      | 1:4-1:15 | 5
                    "k":   $inputs.a    | 1:8-1:17 | 8
                    k: "$inputs\\u002Ea" | 1:4-1:20 | 0
                    k: 'it''s'          | 1:4-1:11 | 0
                    k: >-⏎  $inputs.a   | 1:4-2:12 | 0
                    k: ¦⏎  $inputs.a⏎   | 1:4-3:1  | 0
                    k: $inputs⏎  .a     | 1:4-2:5  | 0
                    {k: $inputs.a}      | 1:5-1:14 | 5
                    {"k": "$inputs.a"}  | 1:7-1:18 | 8
                    {"k": "a\\u0062"}    | 1:7-1:16 | 0
                    k: 😀 $x            | 1:4-1:9  | 4
                    "😀": 12            | 1:7-1:9  | 7
                    """)
    void scalarsKnowTheirPlace(String document, String range, int contentColumn) throws SourceException {
        ScalarNode scalar = (ScalarNode) root(document.replace('⏎', '\n').replace('¦', '|'))
                .members()
                .values()
                .iterator()
                .next()
                .value();
        assertThat(range(scalar.location())).isEqualTo(range);
        assertThat(scalar.contentColumn()).isEqualTo(contentColumn);
    }

    @Test
    void collectionsEndWithTheirLastValue() throws SourceException {
        ObjectNode root = root("a:\n  - b: 1\n    c: 2\n\n# comment\nd: [1,\n 2]\ne: {}\n");
        assertThat(range(root.location())).isEqualTo("1:1-8:6");
        assertThat(range(root.members().get("a").value().location())).isEqualTo("2:3-3:9");
        assertThat(range(root.members().get("d").value().location())).isEqualTo("6:4-7:4");
        assertThat(range(root.members().get("a").keyLocation())).isEqualTo("1:1-1:2");
    }

    @Test
    void jsonHasTheSamePlacesAsYaml() throws SourceException {
        String json = "{\n  \"a\": [1, {\"b\\\"c\": null}],\r\n  \"d\": -1.5e3, \"e\": true\n}";
        assertThat(document(json, "x.json").root())
                .isEqualTo(new YamlReader(file(json), Limits.DEFAULT).read(json).root());
    }

    private static SourceFile file(String text) {
        return new SourceFile(Path.of("x.json"), "x.json", SourceText.lines(text));
    }

    @Test
    void aliasesStandForTheirValues() throws SourceException {
        ObjectNode root = root("a: &x [1, 2]\nb: *x\nc: &k key\n*k : v\n");
        assertThat(root.get("b")).isSameAs(root.get("a"));
        assertThat(root.string("key")).isEqualTo("v");
    }

    @Test
    void mergeKeysFillWhatIsNotThere() throws SourceException {
        ObjectNode root = root("""
                one: &one {a: 1, b: 1}
                two: &two {b: 2, c: 2}
                x: {<<: *one, b: own}
                y: {<<: [*two, *one]}
                z: {"<<": text}
                """);
        assertThat(text(root.object("x"))).isEqualTo("{b=own, a=1}");
        assertThat(text(root.object("y"))).isEqualTo("{b=2, c=2, a=1}");
        assertThat(text(root.object("z"))).isEqualTo("{<<=text}");
    }

    private static String text(ObjectNode object) {
        StringBuilder text = new StringBuilder();
        object.members()
                .forEach((key, member) -> text.append(text.isEmpty() ? "{" : ", ")
                        .append(key)
                        .append('=')
                        .append(((ScalarNode) member.value()).text()));
        return text.append('}').toString();
    }

    @Test
    void keysThatAreNoStringsAreTheirText() throws SourceException {
        assertThat(root("200: a\ntrue: b\n1.0: c\n~: d\n").members().keySet())
                .containsExactly("200", "true", "1.0", "~");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: 1⏎b: 2⏎a: 3        | 3:1 the key 'a' is there twice; the first one, which counts, is in line 1, column 1
                    {"a": 1, "a": 2}      | 1:10 the key 'a' is there twice; the first one, which counts, is in line 1, column 2
                    a: &x [1, *x]         | 1:11 the alias '*x' refers to a value that contains it;
                    ? [a, b]⏎: c          | 1:3 an object or array can't be a key; keys are strings, as in JSON
                    <<: 5                 | 1:1 the merge key '<<' needs an object or an array of objects, not integer;
                    """)
    void faultsThatLeaveATreeAreReported(String text, String problem) throws SourceException {
        assertThat(document(text.replace('⏎', '\n'), "x.yaml").problems())
                .extracting(p -> p.location().line() + ":" + p.location().column() + " " + p.message() + ";"
                        + (p.help().isEmpty() ? "" : " " + p.help()))
                .containsExactly(problem);
    }

    @Test
    void ofDuplicateKeysTheFirstIsKept() throws SourceException {
        assertThat(((ScalarNode) root("a: 1\na: 2").members().get("a").value()).text())
                .isEqualTo("1");
    }

    @Test
    void filesThatCannotBeReadAreToldApart() throws IOException {
        assertThat(refused(folder.resolve("x.yaml"), "x.yaml").reason()).isEqualTo("there is no file 'x.yaml'");
        assertThat(refused(folder, "folder").reason()).isEqualTo("'folder' is a folder, not a file");
        Path large = Files.writeString(folder.resolve("large.yaml"), "a: 12345");
        SourceException tooLarge = catchThrowableOfType(
                SourceException.class,
                () -> new SourceReader(Limits.DEFAULT.with(Limits.Kind.FILE_SIZE, 7))
                        .readDocument(large, "large.yaml"));
        assertThat(tooLarge.reason()).isEqualTo("'large.yaml' has 8 bytes, more than the limit of 7");
        assertThat(tooLarge.kind()).isEqualTo(SourceException.Kind.LIMIT);
    }

    @Test
    void malformedUtf8HasAPlace() throws IOException {
        Path path = Files.write(folder.resolve("x.yaml"), "a: b\nc: ü\n".getBytes(StandardCharsets.ISO_8859_1));
        SourceException refused = refused(path, "x.yaml");
        assertThat(refused.reason()).isEqualTo("the file is not encoded in UTF-8: the byte 0xFC is not allowed here");
        assertThat(refused.location()).hasToString("x.yaml:2:4");
    }

    @Test
    void aByteOrderMarkIsNoContent() throws IOException, SourceException {
        Path path = Files.writeString(folder.resolve("x.yaml"), "\uFEFFa: b\n");
        ObjectNode root = (ObjectNode) SourceReader.read(path, "x.yaml").root();
        assertThat(range(root.members().get("a").keyLocation())).isEqualTo("1:1-1:2");
    }

    private static SourceException refused(Path path, String name) {
        return catchThrowableOfType(SourceException.class, () -> SourceReader.read(path, name));
    }

    private static ObjectNode root(String text) throws SourceException {
        return (ObjectNode) document(text, "x.yaml").root();
    }

    private static SourceDocument document(String text, String name) throws SourceException {
        return new SourceReader(Limits.DEFAULT).parse(Path.of(name), name, text);
    }

    private static String range(Location location) {
        return location.line() + ":" + location.column() + "-" + location.endLine() + ":" + location.endColumn();
    }
}
