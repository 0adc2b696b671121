package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads base URLs (OpenAPI, section "Server Object"; Swagger 2.0: {@code schemes}, {@code host}, {@code basePath}). */
final class Servers {

    private Servers() {}

    /** The URLs of an object's {@code servers}, variables replaced by their defaults. */
    static List<String> of(ObjectNode holder) {
        List<String> urls = new ArrayList<>();
        for (Node server : SchemaNodes.elements(holder.get("servers"))) {
            String url = server instanceof ObjectNode object ? object.string("url") : null;
            if (url != null) {
                urls.add(substituted(url, ((ObjectNode) server).object("variables")));
            }
        }
        return List.copyOf(urls);
    }

    private static String substituted(String url, @Nullable ObjectNode variables) {
        String result = url;
        if (variables != null) {
            for (var variable : variables.members().entrySet()) {
                if (variable.getValue().value() instanceof ObjectNode object
                        && object.get("default") instanceof ScalarNode value) {
                    result = result.replace("{" + variable.getKey() + "}", value.text());
                }
            }
        }
        return result;
    }

    /** The URLs of a Swagger 2.0 document: one for each scheme, relative where it names no host. */
    static List<String> ofSwagger(ObjectNode root) {
        String host = root.string("host");
        String basePath = root.string("basePath");
        String path = basePath == null ? "" : basePath;
        if (host == null) {
            return path.isEmpty() ? List.of() : List.of(path);
        }
        List<String> schemes = new ArrayList<>();
        for (Node scheme : SchemaNodes.elements(root.get("schemes"))) {
            if (scheme instanceof ScalarNode scalar) {
                schemes.add(scalar.text());
            }
        }
        // Without a scheme it is that of the document's own URL, which a file has not.
        return (schemes.isEmpty() ? List.of("https") : schemes)
                .stream().map(scheme -> scheme + "://" + host + path).toList();
    }
}
