package io.github.arazzocodegen.client;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The models and enums that the operations lead to or that are wanted by themselves, by class name.
 *
 * @param scalars the other types
 */
record UsedModels(
        SortedMap<String, ClientType.Model> models,
        SortedMap<String, ClientType.Enumeration> enums,
        Set<ClientType> scalars) {

    static UsedModels of(List<MappedOperation> operations, Collection<String> wanted, ClientTypes types) {
        UsedModels used = new UsedModels(new TreeMap<>(), new TreeMap<>(), new HashSet<>());
        for (MappedOperation operation : operations) {
            ClientOperation client = operation.client();
            client.parameters().forEach(parameter -> used.add(parameter.type(), types));
            used.add(client.body() == null ? null : client.body().type(), types);
            client.bodies().values().forEach(body -> used.add(body.type(), types));
        }
        wanted.forEach(component -> used.add(types.component(component), types));
        return used;
    }

    private void add(@Nullable ClientType type, ClientTypes types) {
        if (type instanceof ClientType.ListOf list) {
            add(list.element(), types);
        } else if (type instanceof ClientType.Scalar) {
            scalars.add(type);
        } else if (type instanceof ClientType.MapOf map) {
            add(map.value(), types);
        } else if (type instanceof ClientType.Enumeration enumeration) {
            enums.put(type.javaType().simpleName(), enumeration);
        } else if (type instanceof ClientType.Model model) {
            String name = type.javaType().simpleName();
            if (models.putIfAbsent(name, model) == null) {
                types.properties(name).forEach(property -> add(property.client().type(), types));
            }
        }
    }
}
