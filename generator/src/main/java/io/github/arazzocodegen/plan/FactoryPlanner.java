package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientModel;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.SecurityScheme;
import io.github.arazzocodegen.plan.FactoryPlan.Api;
import io.github.arazzocodegen.plan.FactoryPlan.CredentialPlan;
import io.github.arazzocodegen.plan.FactoryPlan.CredentialPlan.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plans the factory of a source description. */
public final class FactoryPlanner {

    private static final List<String> BUILDER_METHODS =
            List.of("baseUri", "httpClient", "timeout", "maxBodyBytes", "build");

    private FactoryPlanner() {}

    /**
     * Plans a factory.
     *
     * @param clientPackage the package of the description's client
     */
    public static FactoryPlan plan(
            ApiDescription description, JavaType type, String clientPackage, ClientModel client) {
        List<Api> apis = new ArrayList<>();
        client.apis().forEach((accessor, api) -> apis.add(new Api(accessor, api)));
        return new FactoryPlan(
                type, clientPackage, description.title(), baseUri(description), apis, credentials(description));
    }

    /** The first server, if it says where it is: a relative one depends on where the description was found. */
    private static @Nullable String baseUri(ApiDescription description) {
        return description.servers().stream()
                .findFirst()
                .filter(FactoryPlanner::isBaseUri)
                .orElse(null);
    }

    /** Whether requests can be sent there: what is no URI by RFC 3986 would fail when the client is built. */
    private static boolean isBaseUri(String url) {
        if (!url.matches("(?i)https?://[^\\s{}?#]+")) {
            return false;
        }
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static List<CredentialPlan> credentials(ApiDescription description) {
        Set<String> keys = new LinkedHashSet<>();
        description.securitySchemes().forEach(scheme -> keys.add(scheme.key()));
        Set<String> reserved = new TreeSet<>(JavaNames.OBJECT_METHODS);
        reserved.addAll(BUILDER_METHODS);
        Map<String, String> methods = JavaNames.allocate(keys, JavaNames::lowerCamel, reserved, "Credential");
        return description.securitySchemes().stream()
                .map(scheme -> credential(scheme, methods.getOrDefault(scheme.key(), scheme.key())))
                .toList();
    }

    private static CredentialPlan credential(SecurityScheme scheme, String method) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            Kind kind = switch (key.in()) {
                case "query" -> Kind.QUERY;
                case "cookie" -> Kind.COOKIE;
                default -> Kind.HEADER;
            };
            return new CredentialPlan(scheme.key(), method, kind, key.name(), scheme.description());
        }
        if (scheme instanceof SecurityScheme.HttpBasic) {
            return new CredentialPlan(scheme.key(), method, Kind.BASIC, "Authorization", scheme.description());
        }
        // Of another HTTP scheme (Digest, HOBA) only the caller knows what the header is to say.
        Kind kind = scheme instanceof SecurityScheme.OtherHttp ? Kind.HEADER : Kind.BEARER;
        return new CredentialPlan(scheme.key(), method, kind, "Authorization", scheme.description());
    }
}
