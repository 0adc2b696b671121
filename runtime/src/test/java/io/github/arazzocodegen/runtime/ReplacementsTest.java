package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arazzo, section "Payload Replacement Object". */
class ReplacementsTest {

    private static final String XML = "<a id='1'><b>x</b><b>y</b></a>";

    private static Map<String, @Nullable Object> payload() {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("a", "x");
        payload.put("list", new ArrayList<>(Arrays.asList(1, 2, 1)));
        payload.put("o", new LinkedHashMap<>(Map.of("a/b~c", true)));
        return payload;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a|{'a':9,'list':[1,2,1],'o':{'a/b~c':true}}",
                "/new|{'a':'x','list':[1,2,1],'o':{'a/b~c':true},'new':9}",
                "/list/0|{'a':'x','list':[9,2,1],'o':{'a/b~c':true}}",
                "/list/3|{'a':'x','list':[1,2,1,9],'o':{'a/b~c':true}}",
                "/list/-|{'a':'x','list':[1,2,1,9],'o':{'a/b~c':true}}",
                "/o/a~1b~0c|{'a':'x','list':[1,2,1],'o':{'a/b~c':9}}",
                "/o/|{'a':'x','list':[1,2,1],'o':{'a/b~c':true,'':9}}",
                "``|9",
                "$.list[?@ == 1]|{'a':'x','list':[9,2,9],'o':{'a/b~c':true}}",
                "$.o['a/b~c']|{'a':'x','list':[1,2,1],'o':{'a/b~c':9}}",
                "$|9"
            })
    void aValueIsSetInACopy(String target, String expected) {
        Map<String, @Nullable Object> payload = payload();

        Object replaced = JsonReplacement.set(payload, target, 9);

        assertThat(JsonText.of(List.of(replaced))).isEqualTo(("[" + expected + "]").replace('\'', '"'));
        assertThat(payload).isEqualTo(payload());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a|{'list':[1,2,1],'o':{'a/b~c':true}}",
                "/new|{'a':'x','list':[1,2,1],'o':{'a/b~c':true}}",
                "/list/0|{'a':'x','list':[2,1],'o':{'a/b~c':true}}",
                "/list/2|{'a':'x','list':[1,2],'o':{'a/b~c':true}}",
                "/list/3|{'a':'x','list':[1,2,1],'o':{'a/b~c':true}}",
                "$.list[?@ == 1]|{'a':'x','list':[2],'o':{'a/b~c':true}}",
                "$.o.*|{'a':'x','list':[1,2,1],'o':{}}"
            })
    void noValueTakesAway(String target, String expected) {
        Object replaced = JsonReplacement.set(payload(), target, JsonReplacement.NOTHING);

        assertThat(JsonText.of(replaced)).isEqualTo(expected.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a/b|has no place '/a/b'",
                "/new/b|has no place '/new/b'",
                "/list/4|has no place '/list/4'",
                "/list/01|has no place '/list/01'",
                "/list/x|has no place '/list/x'",
                "/list/3/a|has no place '/list/3/a'",
                "/list/-/a|has no place '/list/-/a'",
                "$.nothing|'$.nothing' selects nothing in the payload"
            })
    void aPlaceThatIsNotThereIsNamed(String target, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReplacement.set(payload(), target, 9))
                .withMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "//b|<a id=\"1\"><b>&lt;&amp;</b><b>&lt;&amp;</b></a>",
                "/a/b[2]|<a id=\"1\"><b>x</b><b>&lt;&amp;</b></a>",
                "/a/@id|<a id=\"&lt;&amp;\"><b>x</b><b>y</b></a>"
            })
    void aTextIsSetInXml(String target, String expected) {
        assertThat(XmlReplacement.set(XML, target, "<&")).isEqualTo(expected);
        assertThat(XmlReplacement.set(" <?xml version='1.0'?>".strip() + XML, target, "<&"))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a/>|/b|'/b' selects nothing in the payload",
                "<a/>|/b[|'/b[' can't be evaluated",
                "<a>|/a|the payload is no XML document: ",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>|/a|the payload is no XML document: DOCTYPE is disallowed"
            })
    void whatCannotBeSetInXmlIsTold(String xml, String target, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlReplacement.set(xml, target, "x"))
                .withMessageStartingWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u001Fb", "\uFFFE", "\uD800", "\uDC00\uD800"})
    void whatXmlCannotHaveIsNotSet(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlReplacement.set("<a/>", "/a", value))
                .withMessage("the value for '/a' has a character that XML can't have");
        assertThat(XmlReplacement.set("<a/>", "/a", "\t\n\uD83D\uDE00")).isEqualTo("<a>\t\n&#128512;</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$.list[0]|1", "$.o|{\"a/b~c\":true}", "$.a|x"})
    void theTextOfAValueIsItsJsonOrItself(String query, String text) {
        Object value = JsonPath.parse(query).locatedNodes(payload()).get(0).value();

        assertThat(JsonText.of(value == null ? "null" : value)).isEqualTo(text);
    }
}
