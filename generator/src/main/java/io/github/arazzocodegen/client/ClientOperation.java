package io.github.arazzocodegen.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the client offers it: {@code api.releases().listReleases(organizationSlug).query(q).limit(1)} gives a
 * request object. The names are openapi-generator's own.
 *
 * @param api the API class, one a tag
 * @param accessor the method of the factory that gives the API object, {@code releases}
 * @param method the API object's method that starts a request, {@code listReleases}; its arguments are the required
 *     parameters in order, then the body if it is required
 * @param request the type of the request object; its setters are the optional parameters, and the body if optional
 * @param success the type of the body of a successful response, which {@code Response.body()} gives; null where the
 *     description declares none
 * @param bodies the type of the body by status as the description writes it ({@code 200}, {@code 4XX},
 *     {@code default}); without those that declare no content
 */
public record ClientOperation(
        JavaType api,
        String accessor,
        String method,
        JavaType request,
        List<Parameter> parameters,
        @Nullable Body body,
        @Nullable ClientType success,
        Map<String, ClientBody> bodies) {

    /** The package of the client. */
    public String clientPackage() {
        String name = api.packageName();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** A parameter: {@code name} and {@code in} as in the description, {@code javaName} its argument or setter. */
    public record Parameter(String name, String in, String javaName, boolean required, ClientType type) {}

    /**
     * The request body.
     *
     * @param javaName its argument or setter
     * @param partTypes the media types that the description gives parts of a multipart body, by their names
     */
    public record Body(
            String javaName, boolean required, ClientType type, String contentType, Map<String, String> partTypes) {}

    /**
     * The body of a response of some status.
     *
     * @param constant the name of the constant of {@link #request()} that {@code Response.body(…)} takes to decode it
     */
    public record ClientBody(ClientType type, String constant) {}
}
