package io.github.arazzocodegen.client;

/**
 * What the client is to be.
 *
 * @param basePackage the package of the client; its models and API classes lie in {@code model} and {@code api} below
 * @param library the library of openapi-generator's {@code java} generator; {@code native} is the only one so far
 */
public record ClientSettings(String basePackage, String library) {

    /** A client on {@code java.net.http}. */
    public static ClientSettings nativeClient(String basePackage) {
        return new ClientSettings(basePackage, "native");
    }
}
