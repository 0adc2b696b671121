package io.github.arazzocodegen.client;

import io.github.arazzocodegen.runtime.Secrets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenProperty;

/**
 * A property of a model as the client's writer needs it.
 *
 * @param description the description's text, or nothing
 * @param secret whether {@code toString} must not show it
 */
record ModelProperty(ClientProperty client, String description, boolean secret) {

    /** The properties in order, each with Java names of its own: two may differ in the description only by case or signs. */
    static List<ModelProperty> all(List<CodegenProperty> variables, ClientTypes types) {
        Map<String, CodegenProperty> byName = new LinkedHashMap<>();
        variables.forEach(variable -> byName.putIfAbsent(variable.baseName, variable));
        Map<String, String> setters = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<CodegenProperty> ownSpellingFirst = new ArrayList<>(byName.values());
        ownSpellingFirst.sort(Comparator.comparing(variable -> !variable.name.equals(variable.baseName)));
        for (CodegenProperty variable : ownSpellingFirst) {
            String name = JavaText.noMethodOfObject(variable.name);
            while (!taken.add(getter(name, variable)) || !taken.add(name)) {
                name += "_";
            }
            setters.put(variable.baseName, name);
        }
        return byName.values().stream()
                .map(variable -> of(variable, setters.getOrDefault(variable.baseName, variable.name), types))
                .toList();
    }

    private static ModelProperty of(CodegenProperty variable, String setter, ClientTypes types) {
        boolean nullable = !variable.required || variable.isNullable;
        ClientProperty client = new ClientProperty(
                variable.baseName,
                getter(setter, variable),
                setter,
                types.of(variable),
                variable.required,
                nullable,
                nullable);
        String description = variable.unescapedDescription == null ? "" : variable.unescapedDescription;
        boolean secret = "password".equals(variable.dataFormat) || Secrets.isSecret(variable.baseName);
        return new ModelProperty(client, description, secret);
    }

    private static String getter(String name, CodegenProperty variable) {
        return variable.getter + name.substring(Math.min(name.length(), variable.name.length()));
    }
}
