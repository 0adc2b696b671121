package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientProperty;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.plan.InputsPlan.EnumConstant;
import io.github.arazzocodegen.plan.InputsPlan.NestedEnum;
import io.github.arazzocodegen.plan.InputsPlan.NestedRecord;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.ReferredModels;
import io.github.arazzocodegen.types.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps the schemas of a workflow's inputs to Java types; enums and objects become types nested in {@code Inputs}. */
final class InputTypes {

    private static final Map<String, JavaType> FORMATS = Map.of(
            "uri", JavaType.of("java.net", "URI"),
            "date", JavaType.of("java.time", "LocalDate"),
            "date-time", JavaType.of("java.time", "OffsetDateTime"),
            "uuid", JavaType.of("java.util", "UUID"),
            "binary", ClientType.FILE.javaType());

    private static final JavaType BIG_INTEGER = JavaType.of("java.math", "BigInteger");

    private final JavaType inputs;
    private final List<NestedEnum> enums = new ArrayList<>();
    private final List<NestedRecord> records = new ArrayList<>();
    private final Map<JavaType, InputDefaults.NestedType> nested = new HashMap<>();
    private final InputDefaults defaults = new InputDefaults(nested::get);
    private final Function<Schema, @Nullable ClientType> models;
    private final Map<String, ClientType> bySchema = new HashMap<>();
    private final Set<String> typeNames = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param inputs the record that the nested types are in
     * @param models gives the client's type for a schema that a reference found in a description, or null
     */
    InputTypes(JavaType inputs, Function<Schema, @Nullable ClientType> models) {
        this.inputs = inputs;
        this.models = models;
        typeNames.add("Builder");
        typeNames.addAll(inputs.names());
        typeNames.addAll(JavaNames.USED_TYPES);
    }

    List<NestedEnum> enums() {
        return List.copyOf(enums);
    }

    /** What is known of a record within the inputs; null of any other class. */
    InputDefaults.@Nullable NestedType nested(JavaType record) {
        return nested.get(record);
    }

    /** What compiles defaults of these types. */
    InputDefaults defaults() {
        return defaults;
    }

    List<NestedRecord> records() {
        return List.copyOf(records);
    }

    /** @param name the name of the input or property, for the type that may have to be made for it */
    ClientType map(ValueType type, String name) {
        Schema schema = type.schema();
        ClientType model = schema == null || !ReferredModels.is(schema) ? null : models.apply(schema);
        if (model != null) {
            return model;
        }
        return switch (type.kind()) {
            case STRING -> string(schema, name);
            case INTEGER -> scalar(integer(schema));
            case NUMBER -> scalar(number(schema));
            case BOOLEAN -> scalar(JavaType.lang("Boolean"));
            case ARRAY -> list(schema, name);
            case OBJECT -> object(schema, name);
            case ANY -> Environment.UNTYPED;
        };
    }

    private static ClientType scalar(JavaType type) {
        return new ClientType.Scalar(type);
    }

    private static JavaType integer(@Nullable Schema schema) {
        return switch (schema == null ? "" : schema.format()) {
            case "int32", "int16", "int8", "uint16", "uint8" -> JavaType.lang("Integer");
            case "uint64" -> BIG_INTEGER;
            default -> schema != null && isWide(schema) ? BIG_INTEGER : JavaType.lang("Long");
        };
    }

    /** Whether the limits of a whole number or its default are beyond 64 bits. */
    private static boolean isWide(Schema schema) {
        return Stream.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "default")
                .map(schema::keyword)
                .anyMatch(limit ->
                        limit != null && limit.value() instanceof BigInteger number && number.bitLength() > 63);
    }

    private static JavaType number(@Nullable Schema schema) {
        return switch (schema == null ? "" : schema.format()) {
            case "float" -> JavaType.lang("Float");
            case "double" -> JavaType.lang("Double");
            default -> JavaType.of("java.math", "BigDecimal");
        };
    }

    private ClientType string(@Nullable Schema schema, String name) {
        if (schema != null && !schema.enumValues().isEmpty()) {
            return bySchema.computeIfAbsent(schema.identity(), k -> enumeration(schema, name));
        }
        return scalar(FORMATS.getOrDefault(schema == null ? "" : schema.format(), JavaType.lang("String")));
    }

    private ClientType enumeration(Schema schema, String name) {
        List<String> values =
                schema.enumValues().stream().map(ScalarNode::text).distinct().toList();
        Map<String, String> constants = JavaNames.allocate(values, JavaNames::upperSnake, List.of(), "_VALUE");
        String typeName = typeName(name);
        enums.add(new NestedEnum(
                typeName,
                schema.description(),
                values.stream()
                        .map(value -> new EnumConstant(constants.getOrDefault(value, value), value))
                        .toList()));
        return new ClientType.Enumeration(inputs.nested(typeName), constants);
    }

    private ClientType list(@Nullable Schema schema, String name) {
        ClientType element = map(ValueType.of(schema == null ? null : schema.items()), name + "-item");
        return new ClientType.ListOf(JavaType.list(element.javaType()), element);
    }

    private ClientType object(@Nullable Schema schema, String name) {
        if (schema == null || schema.properties().isEmpty()) {
            Schema values = schema == null ? null : schema.additionalProperties();
            ClientType value = values == null ? Environment.UNTYPED : map(ValueType.of(values), name + "-value");
            return new ClientType.MapOf(JavaType.map(value.javaType()), value);
        }
        ClientType known = bySchema.get(schema.identity());
        if (known == null) {
            known = record(schema, name);
        }
        return known;
    }

    private ClientType record(Schema schema, String name) {
        String typeName = typeName(name);
        Map<String, ClientProperty> properties = new LinkedHashMap<>();
        ClientType model = new ClientType.Model(inputs.nested(typeName), properties::get);
        bySchema.put(schema.identity(), model);
        InputComponents components = new InputComponents(schema.properties().keySet(), defaults);
        schema.properties().forEach((property, of) -> {
            ValueType valueType = ValueType.of(of);
            ClientType mapped = map(valueType, name + "-" + property);
            Component component = components.add(
                    property,
                    valueType,
                    mapped,
                    schema.required().contains(property) && !of.nullable(),
                    ValueType.defaultOf(of),
                    false,
                    of.description());
            properties.put(
                    property,
                    new ClientProperty(
                            property,
                            component.name(),
                            component.name(),
                            mapped,
                            component.required(),
                            component.nullable(),
                            component.nullable()));
        });
        records.add(new NestedRecord(typeName, schema.description(), components.all()));
        nested.put(model.javaType(), new InputDefaults.NestedType(components.all(), components.types()));
        return model;
    }

    /** A name for a nested type, from the place of its first use; the same name for two places is told apart by the place. */
    private String typeName(String place) {
        String name = JavaNames.upperCamel(place);
        while (!typeNames.add(name)) {
            name = name + "Value";
        }
        return name;
    }
}
