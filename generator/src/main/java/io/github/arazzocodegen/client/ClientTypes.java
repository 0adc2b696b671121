package io.github.arazzocodegen.client;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.model.EnumVarMap;

/** The Java types of schemas, by what openapi-generator made of them. */
final class ClientTypes {

    static final ClientType UNTYPED = new ClientType.Untyped(JavaType.lang("Object"));
    static final ClientType TEXT = new ClientType.Scalar(JavaType.lang("String"));

    private static final Map<String, ClientType> SCALARS = scalars();
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Set<String> ENUM_VALUES = Set.of("String", "Integer", "Long");

    private final Map<String, CodegenModel> models;
    private final String modelPackage;
    private final Map<String, ClientType> byName = new HashMap<>();
    private final Map<String, List<ModelProperty>> properties = new HashMap<>();

    ClientTypes(Map<String, CodegenModel> models, String modelPackage) {
        this.models = models;
        this.modelPackage = modelPackage;
    }

    /** The type of a schema; {@code Object} for none. */
    ClientType of(@Nullable CodegenProperty schema) {
        return schema == null
                ? UNTYPED
                : of(
                        schema.isArray,
                        schema.isMap,
                        schema.items,
                        schema.additionalProperties,
                        wide(schema.dataType, schema.minimum, schema.maximum));
    }

    ClientType of(CodegenParameter parameter) {
        if (parameter.getContent() != null && !parameter.getContent().isEmpty()) {
            return of(parameter.getContent().values().iterator().next().getSchema());
        }
        return of(
                parameter.isArray,
                parameter.isMap,
                parameter.items,
                parameter.additionalProperties,
                wide(parameter.dataType, parameter.minimum, parameter.maximum));
    }

    /** The type for a component of the description, by its name there; null if there is no class for it. */
    @Nullable
    ClientType component(String name) {
        return models.values().stream()
                .filter(model -> name.equals(model.schemaName))
                .findFirst()
                .map(model -> named(model.classname))
                .orElse(null);
    }

    /** The properties of a model class, those of {@code allOf} among them. */
    List<ModelProperty> properties(String className) {
        List<ModelProperty> known = properties.get(className);
        if (known == null) {
            known = ModelProperty.all(model(className).allVars, this);
            properties.put(className, known);
        }
        return known;
    }

    CodegenModel model(String className) {
        CodegenModel model = models.get(className);
        if (model == null) {
            throw new IllegalStateException("no model " + className);
        }
        return model;
    }

    private ClientType of(
            boolean array,
            boolean map,
            @Nullable CodegenProperty items,
            @Nullable CodegenProperty values,
            @Nullable String name) {
        if (array) {
            ClientType element = of(items);
            return new ClientType.ListOf(JavaType.list(element.javaType()), element);
        }
        if (map) {
            ClientType value = of(values != null ? values : items);
            return new ClientType.MapOf(JavaType.map(value.javaType()), value);
        }
        return name == null ? UNTYPED : named(name);
    }

    /** {@code BigInteger} for whole numbers that may exceed 64 bits. */
    private static @Nullable String wide(@Nullable String name, @Nullable String minimum, @Nullable String maximum) {
        boolean wide = Stream.of(minimum, maximum)
                .filter(Objects::nonNull)
                .anyMatch(bound -> new BigDecimal(bound).abs().compareTo(MAX_LONG) > 0);
        return wide && "Long".equals(name) ? "BigInteger" : name;
    }

    private ClientType named(String name) {
        ClientType known = byName.get(name);
        if (known == null) {
            CodegenModel model = models.get(name);
            // An alias of itself would lead here again.
            byName.put(name, UNTYPED);
            known = model == null ? SCALARS.getOrDefault(name, UNTYPED) : of(model);
            byName.put(name, known);
        }
        return known;
    }

    private ClientType of(CodegenModel model) {
        JavaType type = JavaType.of(modelPackage, model.classname);
        if (model.isEnum) {
            return ENUM_VALUES.contains(model.dataType)
                    ? new ClientType.Enumeration(type, constants(model))
                    : SCALARS.getOrDefault(model.dataType, UNTYPED);
        }
        if (!model.oneOf.isEmpty() || !model.anyOf.isEmpty()) {
            return UNTYPED;
        }
        if (model.isArray) {
            return of(true, false, model.getItems(), null, null);
        }
        if (model.allVars.isEmpty()) {
            return model.isMap || model.additionalPropertiesType != null
                    ? of(false, true, model.getItems(), model.getAdditionalProperties(), null)
                    : SCALARS.getOrDefault(model.dataType, UNTYPED);
        }
        return new ClientType.Model(
                type,
                name -> properties(model.classname).stream()
                        .map(ModelProperty::client)
                        .filter(property -> property.name().equals(name))
                        .findFirst()
                        .orElse(null));
    }

    private static List<?> listed(CodegenModel model, String key) {
        return model.allowableValues != null && model.allowableValues.get(key) instanceof List<?> list
                ? list
                : List.of();
    }

    /** The constants' names by the values; a name that comes twice, as of {@code asc} and {@code ASC}, gets a number. */
    private static Map<String, String> constants(CodegenModel model) {
        List<String> values = new ArrayList<>();
        for (Object value : listed(model, EnumVarMap.ENUM_VALUES)) {
            if (value != null) {
                values.add(value.toString());
            }
        }
        List<?> variables = listed(model, EnumVarMap.ENUM_VARS);
        Map<String, String> constants = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String plain = String.valueOf(((EnumVarMap) variables.get(i)).getEnumName());
            String name = plain;
            for (int number = 2; constants.containsValue(name); number++) {
                name = plain + "_" + number;
            }
            constants.putIfAbsent(values.get(i), name);
        }
        return constants;
    }

    private static Map<String, ClientType> scalars() {
        Map<String, ClientType> scalars = new HashMap<>();
        List.of("String", "Boolean", "Integer", "Long", "Float", "Double")
                .forEach(name -> scalars.put(name, new ClientType.Scalar(JavaType.lang(name))));
        List.of("BigDecimal", "BigInteger")
                .forEach(name -> scalars.put(name, new ClientType.Scalar(JavaType.of("java.math", name))));
        List.of("LocalDate", "OffsetDateTime")
                .forEach(name -> scalars.put(name, new ClientType.Scalar(JavaType.of("java.time", name))));
        scalars.put("URI", new ClientType.Scalar(JavaType.of("java.net", "URI")));
        scalars.put("UUID", new ClientType.Scalar(JavaType.of("java.util", "UUID")));
        scalars.put("byte[]", ClientType.BYTES);
        scalars.put(ClientType.FILE.javaType().simpleName(), ClientType.FILE);
        return scalars;
    }
}
