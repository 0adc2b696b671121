package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Location;

/** A way to authenticate that a description names (OpenAPI, section "Security Scheme Object"). */
public sealed interface SecurityScheme {

    /** The name under which the description holds it. */
    String key();

    String description();

    Location location();

    /** A key in a header, query parameter or cookie; {@code in} is {@code header}, {@code query} or {@code cookie}. */
    record ApiKey(String key, String name, String in, String description, Location location)
            implements SecurityScheme {}

    /** User and password by HTTP Basic. */
    record HttpBasic(String key, String description, Location location) implements SecurityScheme {}

    /** A bearer token. */
    record HttpBearer(String key, String description, Location location) implements SecurityScheme {}

    /** Another scheme of the {@code Authorization} header, in lower case. */
    record OtherHttp(String key, String scheme, String description, Location location) implements SecurityScheme {}

    /** OAuth 2; sent as a bearer token. */
    record OAuth2(String key, String description, Location location) implements SecurityScheme {}

    /** OpenID Connect; sent as a bearer token. */
    record OpenIdConnect(String key, String description, Location location) implements SecurityScheme {}
}
