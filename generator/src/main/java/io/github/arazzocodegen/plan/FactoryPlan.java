package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class through which workflows reach a source description's server: base URI, credentials, adapter.
 *
 * @param clientPackage the package of the client's {@code ApiClient}
 * @param title the description's title
 * @param baseUri what the user says, else the description's first server if it is absolute, or null: then the caller
 *     must give one
 * @param apis the client's API classes, each with the accessor that gives it
 */
public record FactoryPlan(
        JavaType type,
        String clientPackage,
        String title,
        @Nullable String baseUri,
        List<Api> apis,
        List<CredentialPlan> credentials) {

    public FactoryPlan {
        apis = List.copyOf(apis);
        credentials = List.copyOf(credentials);
    }

    /** The same for a server elsewhere. */
    public FactoryPlan withBaseUri(String uri) {
        return new FactoryPlan(type, clientPackage, title, uri, apis, credentials);
    }

    /** An API class and the accessor that gives it. */
    public record Api(String accessor, JavaType type) {}

    /**
     * A security scheme of the description.
     *
     * @param method the builder's method for it
     * @param parameterName the header, query parameter or cookie that an API key goes into
     */
    public record CredentialPlan(String scheme, String method, Kind kind, String parameterName, String description) {

        /** How a credential is sent. */
        public enum Kind {
            HEADER,
            QUERY,
            COOKIE,
            BASIC,
            BEARER
        }
    }
}
