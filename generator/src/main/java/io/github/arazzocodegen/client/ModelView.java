package io.github.arazzocodegen.client;

import java.util.List;
import java.util.Set;

/** What the template {@code model} is filled with. */
record ModelView(String packageName, List<String> imports, String doc, String model, List<Property> properties) {

    /** A property; {@code getterNullable} and {@code setterNullable} are an annotation or nothing. */
    record Property(
            String doc,
            String literal,
            String type,
            String field,
            String getter,
            String getterNullable,
            String setter,
            String setterNullable,
            String add) {}

    static ModelView of(ClientType.Model model, ClientTypes types, String basePackage) {
        JavaType type = model.javaType();
        Imports imports = new Imports(type.packageName(), Set.of(type.simpleName()));
        imports.add(basePackage, "ApiModel");
        imports.add("com.fasterxml.jackson.annotation", "JsonProperty");
        imports.add("org.jspecify.annotations", "Nullable");
        List<Property> properties = types.properties(type.simpleName()).stream()
                .map(property -> property(property, imports))
                .toList();
        String description = types.model(type.simpleName()).unescapedDescription;
        return new ModelView(
                type.packageName(),
                imports.sorted(),
                JavaText.javadoc(0, description == null ? "" : description),
                type.simpleName(),
                properties);
    }

    private static Property property(ModelProperty property, Imports imports) {
        ClientProperty client = property.client();
        return new Property(
                JavaText.javadoc(4, property.description()),
                JavaText.literal(client.name()),
                imports.write(client.type().javaType()),
                client.setter(),
                client.getter(),
                client.nullableGetter() ? "@Nullable " : "",
                client.setter(),
                client.nullableSetter() ? "@Nullable " : "",
                property.secret() ? "addSecret" : "add");
    }
}
