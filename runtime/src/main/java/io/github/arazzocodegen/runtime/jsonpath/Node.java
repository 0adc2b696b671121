package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.Nullable;

/**
 * A value together with its place (RFC 9535, section 1.1).
 *
 * @param path where it is
 * @param value what is there; null is JSON null
 */
public record Node(NormalizedPath path, @Nullable Object value) {}
