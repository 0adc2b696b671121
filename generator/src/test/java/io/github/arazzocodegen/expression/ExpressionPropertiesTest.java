package io.github.arazzocodegen.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExpressionPropertiesTest {

    @Property
    void noTextMakesTheParserThrow(@ForAll String text) {
        assertThat(ExpressionParser.parse("$" + text)).isNotNull();
    }
}
