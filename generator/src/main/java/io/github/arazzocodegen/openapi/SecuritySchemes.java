package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.openapi.SecurityScheme.ApiKey;
import io.github.arazzocodegen.openapi.SecurityScheme.HttpBasic;
import io.github.arazzocodegen.openapi.SecurityScheme.HttpBearer;
import io.github.arazzocodegen.openapi.SecurityScheme.OAuth2;
import io.github.arazzocodegen.openapi.SecurityScheme.OpenIdConnect;
import io.github.arazzocodegen.openapi.SecurityScheme.OtherHttp;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads security schemes and requirements. Mutual TLS, which is the matter of an HttpClient, is left out. */
final class SecuritySchemes {

    private SecuritySchemes() {}

    static List<SecurityScheme> of(ObjectNode root, References references) {
        ObjectNode components = root.object("components");
        ObjectNode schemes =
                components == null ? root.object("securityDefinitions") : components.object("securitySchemes");
        List<SecurityScheme> read = new ArrayList<>();
        OperationParts.objects(schemes, references).forEach((key, node) -> {
            SecurityScheme scheme = scheme(key, node);
            if (scheme != null) {
                read.add(scheme);
            }
        });
        return List.copyOf(read);
    }

    private static @Nullable SecurityScheme scheme(String key, ObjectNode node) {
        String description = text(node, "description");
        Location location = node.location();
        return switch (text(node, "type")) {
            case "apiKey" -> new ApiKey(key, text(node, "name"), text(node, "in"), description, location);
            case "basic" -> new HttpBasic(key, description, location);
            case "http" ->
                switch (text(node, "scheme").toLowerCase(Locale.ROOT)) {
                    case "basic" -> new HttpBasic(key, description, location);
                    case "bearer" -> new HttpBearer(key, description, location);
                    default -> new OtherHttp(key, text(node, "scheme").toLowerCase(Locale.ROOT), description, location);
                };
            case "oauth2" -> new OAuth2(key, description, location);
            case "openIdConnect" -> new OpenIdConnect(key, description, location);
            default -> null;
        };
    }

    private static String text(ObjectNode node, String name) {
        String text = node.string(name);
        return text == null ? "" : text;
    }

    /** The alternatives of an object's {@code security}. */
    static List<Set<String>> requirements(ObjectNode holder) {
        List<Set<String>> alternatives = new ArrayList<>();
        for (Node each : SchemaNodes.elements(holder.get("security"))) {
            if (each instanceof ObjectNode requirement) {
                alternatives.add(Collections.unmodifiableSet(
                        new LinkedHashSet<>(requirement.members().keySet())));
            }
        }
        return List.copyOf(alternatives);
    }
}
