package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.openapi.SecurityScheme.ApiKey;
import io.github.arazzocodegen.openapi.SecurityScheme.OtherHttp;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a description to the operations in use and what they refer to, so that what is slow or strict sees no more, and
 * makes it harmless: openapi-generator's templates let text of a document become code.
 *
 * <p>What is left: paths, operations, parameters, bodies, responses, schemas and security schemes; texts only as
 * {@link HarmlessText}; names that go onto the wire as they are if they are {@linkplain SafeNames safe}. What is gone:
 * everything else, among it servers (the client's factory has them), response headers (read by name), links, callbacks,
 * examples, defaults and extensions.
 */
public final class Pruner {

    private Pruner() {}

    /** Prunes a description of which only operations are used. */
    public static PrunedDescription prune(ApiDescription description, Collection<Operation> used) {
        return prune(description, used, List.of());
    }

    /**
     * Prunes a description.
     *
     * @param used operations of this description; their mistakes are added to the description's diagnostics
     * @param wanted schemas that a reference found in this description, and that are kept though no operation may use
     *     them
     */
    public static PrunedDescription prune(
            ApiDescription description, Collection<Operation> used, Collection<Schema> wanted) {
        PrunedSchemas schemas = new PrunedSchemas(description);
        wanted.forEach(schema -> schemas.keep((SchemaView) schema));
        PrunedOperations operations = new PrunedOperations(description, schemas);
        Set<IndexedOperation> called = new HashSet<>();
        used.forEach(operation -> called.add(description.byPath(operation.method(), operation.path())));
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        Map<String, String> operationIds = new LinkedHashMap<>();
        for (IndexedOperation operation : description.operations()) {
            Map<String, Object> written = called.contains(operation) ? operations.write(operation) : null;
            if (written != null) {
                paths.computeIfAbsent(PrunedDescription.path(operation.path()), path -> new LinkedHashMap<>())
                        .put(operation.method().toLowerCase(Locale.ROOT), written);
                operationIds.put(operation.toString(), String.valueOf(written.get("operationId")));
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("openapi", "3.0.3");
        tree.put("info", info());
        tree.put("paths", paths);
        Map<String, Object> components = new LinkedHashMap<>();
        put(components, "schemas", schemas.components());
        put(components, "securitySchemes", securitySchemes(description));
        put(tree, "components", components);
        return new PrunedDescription(tree, operationIds, schemas.namesByIdentity());
    }

    /** The description's own words would be written into the head of every file. */
    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "API");
        info.put("version", "1");
        return info;
    }

    private static void put(Map<String, Object> to, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            to.put(name, value);
        }
    }

    private static Map<String, Object> securitySchemes(ApiDescription description) {
        Map<String, Object> schemes = new LinkedHashMap<>();
        List<SecurityScheme> declared = description.securitySchemes();
        if (description
                .schemas()
                .references()
                .areTooManyParts(declared.size(), "security schemes", description.root())) {
            return schemes;
        }
        for (SecurityScheme scheme : declared) {
            if (scheme.key().matches("[A-Za-z0-9._-]+")) {
                Map<String, Object> written = securityScheme(scheme);
                if (!written.isEmpty()) {
                    schemes.put(scheme.key(), written);
                }
            }
        }
        return schemes;
    }

    private static Map<String, Object> securityScheme(SecurityScheme scheme) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (scheme instanceof ApiKey key) {
            if (SafeNames.isSafe(key.name())
                    && Set.of("header", "query", "cookie").contains(key.in())) {
                written.put("type", "apiKey");
                written.put("in", key.in());
                written.put("name", key.name());
            }
            return written;
        }
        // A token is a token to the client, whatever way it was come by.
        boolean basic = scheme instanceof SecurityScheme.HttpBasic;
        String name = scheme instanceof OtherHttp other ? other.scheme() : basic ? "basic" : "bearer";
        if (name.matches("[a-z0-9-]+")) {
            written.put("type", "http");
            written.put("scheme", name);
        }
        return written;
    }
}
