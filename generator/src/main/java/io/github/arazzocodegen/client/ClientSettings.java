package io.github.arazzocodegen.client;

import java.util.List;

/**
 * What the client is to be.
 *
 * @param basePackage the package of the client; its models and API classes lie in {@code model} and {@code api} below
 * @param library the library of openapi-generator's {@code java} generator; {@code native} is the only one so far
 * @param mediaTypes what steps send, whether the description declares it or not
 */
public record ClientSettings(String basePackage, String library, List<String> mediaTypes) {

    public ClientSettings {
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** A client on {@code java.net.http}. */
    public static ClientSettings nativeClient(String basePackage) {
        return new ClientSettings(basePackage, "native", List.of());
    }
}
