package io.github.arazzocodegen.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.source.JsonPointer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredNameTest {

    private static final List<String> DECLARED = List.of("order", "order.items", "filter[organization]", "a b");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    order;                        ''    ; order#
                    order.id;                     ''    ; order#/id
                    order.items;                  ''    ; order.items#
                    order.items.x;                ''    ; order.items#/x
                    order.items[].x;              ''    ; order.items#/[]/x
                    order.items[*];               ''    ; order.items#/[*]
                    order[n].id;                  ''    ; order#/[n]/id
                    order.id;                     /x    ; order#/id/x
                    orders.id;                    ''    ; orders.id#
                    order id;                     ''    ; order id#
                    order.;                       ''    ; order.#
                    filter[organization];         ''    ; filter[organization]#
                    filter[organization].id;      ''    ; filter[organization]#/id
                    filter[other];                ''    ; filter[other]#
                    a b.c;                        ''    ; a b#/c
                    """)
    void namesAreSplitAtTheLongestDeclaredOne(String text, String pointer, String expected) {
        DeclaredName split = DeclaredName.split(text, JsonPointer.parse(pointer), DECLARED);
        assertThat(split.name() + "#" + split.pointer()).isEqualTo(expected);
    }
}
