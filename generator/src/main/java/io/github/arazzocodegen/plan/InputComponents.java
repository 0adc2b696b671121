package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.plan.InputsPlan.Copy;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.types.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the components of one record: that of the inputs, or one for an object in them. */
final class InputComponents {

    /** Besides the methods of {@code Object}: those that such a record has without parameters. */
    private static final Set<String> RESERVED = reserved();

    private final Map<String, String> names;
    private final Map<String, ClientType> types = new LinkedHashMap<>();
    private final List<Component> required = new ArrayList<>();
    private final List<Component> optional = new ArrayList<>();
    private final InputChecks checks;
    private final InputDefaults defaults;

    /** @param inputs the names in the document */
    InputComponents(Set<String> inputs, InputDefaults defaults) {
        this.names = JavaNames.allocate(inputs, JavaNames::lowerCamel, RESERVED, "Value");
        this.checks = new InputChecks(new LinkedHashSet<>(names.values()));
        this.defaults = defaults;
    }

    private static Set<String> reserved() {
        Set<String> reserved = new LinkedHashSet<>(JavaNames.OBJECT_METHODS);
        reserved.addAll(List.of("of", "builder", "toBuilder"));
        return reserved;
    }

    /**
     * Adds a component.
     *
     * @param required whether it must be given and not null, unless there is a default
     * @param secret whether something besides its name and schema says that it is secret
     */
    Component add(
            String input,
            ValueType type,
            ClientType javaType,
            boolean required,
            @Nullable Node defaultValue,
            boolean secret,
            String description) {
        String name = names.getOrDefault(input, input);
        boolean mustBeGiven = required && defaultValue == null;
        Copy copy = javaType instanceof ClientType.ListOf
                ? Copy.LIST
                : javaType instanceof ClientType.MapOf ? Copy.MAP : Copy.NONE;
        Component component = new Component(
                input,
                name,
                javaType.javaType(),
                mustBeGiven,
                !required && defaultValue == null,
                defaultValue == null ? null : defaults.compile(defaultValue, javaType),
                copy,
                checks.check(input, name, type, javaType),
                secret || Secrets.isSecret(input) || SecretInputs.isPassword(type.schema()),
                description);
        (mustBeGiven ? this.required : optional).add(component);
        types.put(input, javaType);
        return component;
    }

    /** Those that must be given first, each in document order. */
    List<Component> all() {
        List<Component> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }

    /** The types by the names in the document. */
    Map<String, ClientType> types() {
        return types;
    }
}
