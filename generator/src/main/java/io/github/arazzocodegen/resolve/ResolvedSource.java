package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.openapi.ApiDescription;

/** A source description of type {@code openapi}, by its name in the document, with the description read. */
public record ResolvedSource(String name, ApiDescription description) {}
