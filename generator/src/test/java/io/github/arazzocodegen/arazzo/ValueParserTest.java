package io.github.arazzocodegen.arazzo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.expression.ExpressionPrinter;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueParserTest {

    /** Expressions are shown in angle brackets, templates in double quotes. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    text;                                  text
                    5;                                     5
                    $inputs.a;                             <$inputs.a>
                    $inputs.Aux Price;                     <$inputs.Aux Price>
                    $inputs.$expand;                       <$inputs.$expand>
                    '{$inputs.a}';                         "<$inputs.a>"
                    'Bearer {$inputs.a}';                  "Bearer <$inputs.a>"
                    Bearer $inputs.a;                      "Bearer <$inputs.a>"
                    'a={$inputs.a}&b={$inputs.b}';         "a=<$inputs.a>&b=<$inputs.b>"
                    a=$inputs.a&b=$steps.s.outputs.b#/c/0.;"a=<$inputs.a>&b=<$steps.s.outputs.b#/c/0>."
                    $inputs.a and $inputs.b;               "<$inputs.a> and <$inputs.b>"
                    $inputs.a-$inputs.b;                   "<$inputs.a>-<$inputs.b>"
                    '{"x": "{$inputs.a}"}';                "{"x": "<$inputs.a>"}"
                    '{$response.body#/~1x~1{id}}';         "<$response.body#/~1x~1{id}>"
                    ^[A-Z]{3}$;                            ^[A-Z]{3}$
                    $.a.b;                                 $.a.b
                    $HOME;                                 $HOME
                    $5.00;                                 $5.00
                    costs $5;                              costs $5
                    [$inputs.a, x, [1]];                   [<$inputs.a>, x, [1]]
                    {a: $inputs.a, b: {c: x}};             {a: <$inputs.a>, b: {c: x}}
                    {$inputs.key: 1, $ref: x};             {<$inputs.key>: 1, $ref: x}
                    {'k-{$inputs.key}': 1};                {"k-<$inputs.key>": 1}
                    """)
    void expressionsAreFoundAtAnyDepth(String yaml, String expected) throws SourceException {
        ObjectNode root = (ObjectNode) new SourceReader(Limits.DEFAULT)
                .parse(Path.of("x.yaml"), "x.yaml", "value: " + yaml)
                .root();
        Value value = new ValueParser(new Reporter(new Diagnostics(false), false))
                .parse(root.members().get("value").value());
        assertThat(render(value)).isEqualTo(expected);
    }

    private static String render(Value value) {
        if (value instanceof Value.Literal literal) {
            return literal.node().text();
        } else if (value instanceof Value.Expression expression) {
            return "<" + ExpressionPrinter.print(expression.expression()) + ">";
        } else if (value instanceof Value.Template template) {
            return template.parts().stream().map(ValueParserTest::render).collect(Collectors.joining("", "\"", "\""));
        } else if (value instanceof Value.Array array) {
            return array.elements().stream().map(ValueParserTest::render).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Value.Object) value)
                .members().stream()
                        .map(member -> render(member.key()) + ": " + render(member.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String render(Value.Part part) {
        return part instanceof Value.Part.Text text
                ? text.text()
                : "<" + ExpressionPrinter.print(((Value.Part.Embedded) part).expression()) + ">";
    }
}
