package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the expressions that make records of inputs, by the methods that {@link InputsPlan} says they have. */
final class RecordCalls {

    private RecordCalls() {}

    /** @param values the value of a component; null where there is none */
    static JavaExpr construct(
            JavaType type, List<Component> components, Function<Component, @Nullable JavaExpr> values) {
        List<JavaExpr> arguments = new ArrayList<>();
        Map<Component, JavaExpr> others = new LinkedHashMap<>();
        boolean builder = InputsPlan.hasBuilder(components);
        for (Component component : components) {
            JavaExpr value = values.apply(component);
            if (component.required() && !builder) {
                arguments.add(value == null ? JavaExprs.NULL : value);
            } else if (value != null) {
                others.put(component, value);
            }
        }
        JavaExpr record =
                builder ? JavaExpr.staticCall(type, "builder") : new JavaExpr.StaticCall(type, "of", arguments);
        for (Map.Entry<Component, JavaExpr> other : others.entrySet()) {
            Component component = other.getKey();
            record = record.call(builder ? component.name() : component.with(), other.getValue());
        }
        return builder ? record.call("build") : record;
    }
}
