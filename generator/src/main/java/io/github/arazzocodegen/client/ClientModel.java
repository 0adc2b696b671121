package io.github.arazzocodegen.client;

import io.github.arazzocodegen.openapi.PrunedDescription;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operations and models of a client, with the Java names that openapi-generator gives them. */
public final class ClientModel {

    private final Map<String, ClientOperation> operations;

    private final Function<String, @Nullable ClientType> components;

    ClientModel(List<MappedOperation> operations, Function<String, @Nullable ClientType> components) {
        this.components = components;
        this.operations = operations.stream()
                .collect(Collectors.toMap(
                        operation -> key(operation.httpMethod(), operation.path()),
                        MappedOperation::client,
                        (first, second) -> first,
                        TreeMap::new));
    }

    /**
     * The operation of a method and a path template as the description writes it.
     *
     * @throws IllegalArgumentException if the description that the client was generated from has none
     */
    public ClientOperation operation(String method, String path) {
        ClientOperation operation = operations.get(key(method, path));
        if (operation == null) {
            throw new IllegalArgumentException("the client has no operation " + method + " " + path);
        }
        return operation;
    }

    /**
     * The model or enum for a component of the description.
     *
     * @return null if the client has no class for it
     */
    public @Nullable ClientType component(String name) {
        ClientType type = components.apply(name);
        return type instanceof ClientType.Model || type instanceof ClientType.Enumeration ? type : null;
    }

    /** The API classes by the method of the factory that gives them, sorted. */
    public Map<String, JavaType> apis() {
        Function<ClientOperation, String> accessor = ClientOperation::accessor;
        return operations.values().stream()
                .collect(Collectors.toMap(accessor, ClientOperation::api, (first, second) -> first, TreeMap::new));
    }

    private static String key(String method, String path) {
        return PrunedDescription.path(path) + " " + method.toUpperCase(Locale.ROOT);
    }
}
