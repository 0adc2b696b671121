package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientProperty;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiles the defaults of inputs to Java expressions. That they fit their schemas was checked before. */
final class InputDefaults {

    private static final JavaType LIST = JavaType.of("java.util", "List");
    private static final JavaType MAP = JavaType.of("java.util", "Map");

    private final Function<JavaType, @Nullable NestedType> records;

    /** A record within the inputs: what it is made of, each with its type. */
    record NestedType(List<Component> components, Map<String, ClientType> types) {}

    /** @param records gives what is known of a record within the inputs; null of any other class */
    InputDefaults(Function<JavaType, @Nullable NestedType> records) {
        this.records = records;
    }

    JavaExpr compile(Node value, ClientType type) {
        if (value instanceof ScalarNode scalar) {
            return Literals.compile(scalar, type);
        }
        if (value instanceof ArrayNode array) {
            return list(array, type);
        }
        ObjectNode object = (ObjectNode) value;
        if (type instanceof ClientType.Model model) {
            NestedType nested = records.apply(model.javaType());
            return nested == null ? model(object, model) : record(object, model.javaType(), nested);
        }
        return type instanceof ClientType.MapOf map ? map(object, map.value()) : json(object);
    }

    private JavaExpr list(ArrayNode array, ClientType type) {
        ClientType element = type instanceof ClientType.ListOf list ? list.element() : Environment.UNTYPED;
        List<JavaExpr> elements =
                array.elements().stream().map(each -> compile(each, element)).toList();
        if (elements.contains(JavaExprs.NULL)) {
            throw new UnsupportedPlan("a default has null in an array, at " + array.location());
        }
        return new JavaExpr.StaticCall(LIST, "of", elements);
    }

    private JavaExpr map(ObjectNode object, ClientType type) {
        List<JavaExpr> entries = new ArrayList<>();
        object.members().forEach((name, member) -> {
            JavaExpr value = compile(member.value(), type);
            if (value.equals(JavaExprs.NULL)) {
                throw new UnsupportedPlan("a default has null in an object, at " + object.location());
            }
            entries.add(JavaExpr.staticCall(MAP, "entry", new JavaExpr.Text(name), value));
        });
        return entries.isEmpty()
                ? JavaExpr.staticCall(MAP, "of")
                : new JavaExpr.StaticCall(RuntimeTypes.COPIES, "mapOf", entries);
    }

    private JavaExpr json(ObjectNode object) {
        JavaExpr json = new JavaExpr.New(RuntimeTypes.JSON_OBJECT, false, List.of());
        for (Map.Entry<String, ObjectNode.Member> member : object.members().entrySet()) {
            JavaExpr value = compile(member.getValue().value(), Environment.UNTYPED);
            json = json.call("with", new JavaExpr.Text(member.getKey()), value);
        }
        return json;
    }

    private JavaExpr model(ObjectNode object, ClientType.Model type) {
        JavaExpr model = new JavaExpr.New(type.javaType(), false, List.of());
        for (Map.Entry<String, ObjectNode.Member> member : object.members().entrySet()) {
            ClientProperty property = type.properties().get(member.getKey());
            if (property == null) {
                throw new UnsupportedPlan(
                        "a default has a member '" + member.getKey() + "' that " + type.javaType() + " does not have");
            }
            model = model.call(property.setter(), compile(member.getValue().value(), property.type()));
        }
        return model;
    }

    private JavaExpr record(ObjectNode object, JavaType type, NestedType nested) {
        Map<String, JavaExpr> values = new LinkedHashMap<>();
        nested.types().forEach((property, propertyType) -> {
            Node value = object.get(property);
            if (value != null) {
                values.put(property, compile(value, propertyType));
            }
        });
        return RecordCalls.construct(type, nested.components(), component -> values.get(component.input()));
    }
}
