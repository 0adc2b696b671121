package io.github.arazzocodegen.client;

/**
 * A property of a model.
 *
 * @param name its name in the description
 * @param getter the getter's name; it returns null where the value may be absent or null
 * @param setter the name of the fluent setter, which returns the model
 * @param nullableGetter whether the getter is {@code @Nullable}: unless the property is required and not nullable
 * @param nullableSetter whether the setter takes null: as for the getter
 */
public record ClientProperty(
        String name,
        String getter,
        String setter,
        ClientType type,
        boolean required,
        boolean nullableGetter,
        boolean nullableSetter) {}
