package io.github.arazzocodegen.client;

import java.util.List;
import java.util.Set;

/** What the template {@code model} is filled with. */
record ModelView(
        String packageName,
        List<String> imports,
        String doc,
        String model,
        List<Property> properties,
        String description) {

    /** A property; its types are written with {@code @Nullable} where it applies. */
    record Property(
            String doc,
            String annotation,
            String fieldType,
            String field,
            String getterType,
            String getter,
            String setterType,
            String setter) {}

    static ModelView of(ClientType.Model model, ClientTypes types, String basePackage) {
        JavaType type = model.javaType();
        Imports imports = new Imports(type.packageName(), Set.of());
        imports.add(basePackage, "ApiModel");
        imports.add("org.jspecify.annotations", "Nullable");
        List<ModelProperty> declared = types.properties(type.simpleName());
        // Jackson would write the properties that have an annotation after those that have none.
        boolean annotated = declared.stream()
                .map(ModelProperty::client)
                .anyMatch(property -> !property.name().equals(property.setter()));
        if (annotated) {
            imports.add("com.fasterxml.jackson.annotation", "JsonProperty");
        }
        List<Property> properties = declared.stream()
                .map(property -> property(property, annotated, imports))
                .toList();
        String description = types.model(type.simpleName()).unescapedDescription;
        return new ModelView(
                type.packageName(),
                imports.sorted(),
                JavaText.javadoc(0, description == null ? "" : description),
                type.simpleName(),
                properties,
                JavaLayout.filled(8, "return describe", described(declared), ";"));
    }

    private static List<String> described(List<ModelProperty> properties) {
        return properties.stream()
                .map(property -> {
                    String field = property.client().setter();
                    String value = property.secret() ? "mask(" + field + ")" : field;
                    return JavaText.literal(property.client().name()) + ", " + value;
                })
                .toList();
    }

    private static Property property(ModelProperty property, boolean annotated, Imports imports) {
        ClientProperty client = property.client();
        String type = imports.write(client.type().javaType());
        String nullable = imports.writeNullable(client.type().javaType());
        return new Property(
                JavaText.javadoc(4, property.description()),
                annotated ? "    @JsonProperty(" + JavaText.literal(client.name()) + ")\n" : "",
                nullable,
                client.setter(),
                client.nullableGetter() ? nullable : type,
                client.getter(),
                client.nullableSetter() ? nullable : type,
                client.setter());
    }
}
