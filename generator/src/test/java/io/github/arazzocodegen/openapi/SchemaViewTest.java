package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaViewTest {

    private final Diagnostics diagnostics = new Diagnostics(false);

    /** The schema {@code s} of a document that also has the schemas {@code A} and {@code B}. */
    private Schema schema(String version, String text) {
        ObjectNode root = (ObjectNode) Documents.parse("""
            openapi: %s
            components:
              schemas:
                A: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}
                B: {type: object, properties: {b: {type: string}}, description: 'A B.'}
                N: {type: string, nullable: true, enum: [x, null]}
                Self: {allOf: [{$ref: '#/components/schemas/Self'}], properties: {a: {}}}
                Loop: {$ref: '#/components/schemas/Loop'}
                Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
            s: %s
            """.formatted(version, text));
        References references = new References(root, Documents.HERE, DocumentLoader.NONE, diagnostics);
        SpecificationVersion specification = SpecificationVersion.of(root);
        Node node = root.get("s");
        if (specification == null || node == null) {
            throw new AssertionError(version);
        }
        return new Schemas(references, specification, null).of(node);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3.0.3 | {type: string}                                      | string          | false
        3.0.3 | {type: string, nullable: true}                      | string          | true
        3.1.0 | {type: [string, 'null']}                            | string          | true
        3.1.0 | {type: [string, integer]}                           | string,integer  | false
        3.1.0 | {type: 'null'}                                      |                 | true
        3.1.0 | {}                                                  |                 | true
        3.1.0 | true                                                |                 | true
        3.0.3 | {properties: {a: {}}}                               | object          | false
        3.0.3 | {additionalProperties: {type: string}}              | object          | false
        3.0.3 | {items: {type: string}}                             | array           | false
        3.0.3 | {enum: [a, b]}                                      | string          | false
        3.1.0 | {const: 1}                                          | integer         | false
        3.1.0 | {enum: [a, null]}                                   | string          | true
        3.1.0 | {enum: [a, 'null']}                                 | string          | false
        3.0.3 | {type: file}                                        | string          | false
        3.0.3 | {type: string, x-nullable: true}                    | string          | true
        3.0.3 | {$ref: '#/components/schemas/A'}                    | object          | false
        3.0.3 | {$ref: '#/components/schemas/N'}                    | string          | true
        3.0.3 | {allOf: [{$ref: '#/components/schemas/A'}], nullable: true} | object  | true
        3.1.0 | {oneOf: [{type: string}, {type: 'null'}]}           | string          | true
        3.1.0 | {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]} | object  | true
        3.1.0 | {oneOf: [{type: string}, {type: integer}]}          | string,integer  | false
        3.0.3 | {allOf: [{type: number}, {type: integer}]}          | number          | false
        3.0.3 | {$ref: '#/components/schemas/Self'}                 | object          | false
        3.0.3 | {$ref: '#/components/schemas/Loop'}                 |                 | true
        3.0.3 | {$ref: '#/components/schemas/Gone'}                 |                 | true
        3.0.3 | {$ref: '#/components/schemas/A', nullable: true}    | object          | false
        3.1.0 | {$ref: '#/components/schemas/A', type: [object, 'null']} | object     | true
        """)
    void knowsTypesAndNull(String version, String text, String types, boolean nullable) {
        Schema schema = schema(version, text);
        assertThat(String.join(",", schema.types())).isEqualTo(types == null ? "" : types);
        assertThat(schema.nullable()).isEqualTo(nullable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {$ref: '#/components/schemas/A'}                            | A    | id,name   | id
        {allOf: [{$ref: '#/components/schemas/A'}], description: d} | A    | id,name   | id
        {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]} | B    | b         |
        {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]} | | id,name,b | id
        {allOf: [{$ref: '#/components/schemas/A'}], properties: {z: {}}, required: [z]} | | id,name,z | id,z
        {$ref: '#/components/schemas/B', properties: {z: {}}}       |      | b,z       |
        {type: object}                                              |      |           |
        """)
    void mergesAndNames(String text, String component, String properties, String required) {
        Schema schema = schema("3.1.0", text);
        assertThat(schema.componentName()).isEqualTo(component);
        assertThat(String.join(",", schema.properties().keySet())).isEqualTo(properties == null ? "" : properties);
        assertThat(String.join(",", schema.required())).isEqualTo(required == null ? "" : required);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {oneOf: [{type: string}, {type: integer}]}                  | true
        {anyOf: [{type: string}, {type: 'null'}]}                   | false
        {allOf: [{oneOf: [{type: string}, {type: integer}]}]}       | true
        {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]} | false
        """)
    void tellsUnionsFromConstraints(String text, boolean union) {
        assertThat(schema("3.1.0", text).isUnion()).isEqualTo(union);
    }

    @Test
    void takesValuesFromWhereverTheyStand() {
        Schema schema = schema("3.1.0", "{type: string, enum: [a, null, b], default: a, format: uuid, maxLength: 3}");
        assertThat(schema.enumValues()).extracting(ScalarNode::text).containsExactly("a", "b");
        assertThat(schema.defaultValue()).isNotNull();
        assertThat(schema.format()).isEqualTo("uuid");
        assertThat(schema.keyword("maxLength")).isNotNull();
        assertThat(schema("3.1.0", "{const: x}").enumValues())
                .extracting(ScalarNode::text)
                .containsExactly("x");
        assertThat(schema("3.1.0", "{$ref: '#/components/schemas/B'}").description())
                .isEqualTo("A B.");
        assertThat(schema("3.1.0", "{$ref: '#/components/schemas/B', description: Mine}")
                        .description())
                .isEqualTo("Mine");
        assertThat(schema("3.1.0", "{type: string, contentMediaType: image/png}")
                        .format())
                .isEqualTo("binary");
    }

    @Test
    void goesRoundARecursiveSchemaAsFarAsAsked() {
        Schema tree = schema("3.0.3", "{$ref: '#/components/schemas/Tree'}");
        Schema children = tree.properties().get("children");
        assertThat(children).isNotNull();
        Schema child = children.items();
        assertThat(child).isNotNull();
        assertThat(child.identity()).isEqualTo(tree.identity());
        assertThat(child.componentName()).isEqualTo("Tree");
    }

    @Test
    void reportsAReferenceThatLeadsNowhereOnlyWhenItIsFollowed() {
        Schema schema = schema("3.0.3", "{properties: {gone: {$ref: '#/components/schemas/Gone'}}}");
        Schema gone = schema.properties().get("gone");
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(gone).isNotNull();
        assertThat(gone.types()).isEmpty();
        assertThat(Documents.messages(diagnostics))
                .containsExactly("ARZ0305 10:31 '$ref' leads nowhere: #/components/schemas/Gone;"
                        + " what it stands for is left out");
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void readsTheInputsOfAWorkflow() {
        ObjectNode root = (ObjectNode) Documents.parse("""
            components: {inputs: {x: {type: object, properties: {q: {type: [integer, 'null']}}}}}
            inputs: {$ref: '#/components/inputs/x'}
            """);
        Node inputs = root.get("inputs");
        assertThat(inputs).isNotNull();
        Schema schema = Schemas.jsonSchema(root, Documents.HERE, DocumentLoader.NONE, List.of(), diagnostics)
                .of(inputs);
        assertThat(schema.componentName()).isEqualTo("x");
        assertThat(schema.properties().keySet()).containsExactly("q");
    }
}
