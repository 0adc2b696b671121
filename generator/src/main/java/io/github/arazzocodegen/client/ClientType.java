package io.github.arazzocodegen.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java type that the client has for a schema, with what is needed to go into it. */
public sealed interface ClientType {

    /** A file, which is sent as it is. */
    ClientType FILE = new Scalar(JavaType.of("io.github.arazzocodegen.runtime", "FileContent"));

    /** What is no text. */
    ClientType BYTES = new Scalar(JavaType.of("", "byte[]"));

    /** The (boxed) Java type. */
    JavaType javaType();

    /** A string, number, boolean, date, URI, UUID, byte array, file, … */
    record Scalar(JavaType javaType) implements ClientType {}

    /** An enum: the constant's name by the value on the wire (as text), in document order. */
    record Enumeration(JavaType javaType, Map<String, String> constants) implements ClientType {}

    /** A {@code List}. */
    record ListOf(JavaType javaType, ClientType element) implements ClientType {}

    /** A {@code Map} with string keys. */
    record MapOf(JavaType javaType, ClientType value) implements ClientType {}

    /** A model class of the client; its properties are asked for by their name in the description. */
    interface Properties {
        /** The property, or null if the model has none of this name. */
        @Nullable
        ClientProperty get(String name);
    }

    /** A model class with a public constructor without parameters, getters, and fluent setters. */
    record Model(JavaType javaType, Properties properties) implements ClientType {}

    /** {@code Object}: the description has no type, or none that the client can express; a plain JSON value. */
    record Untyped(JavaType javaType) implements ClientType {}
}
