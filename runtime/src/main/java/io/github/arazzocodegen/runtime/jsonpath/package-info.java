/**
 * JSONPath queries (RFC 9535) over plain JSON values: {@link java.util.Map}, {@link java.util.List}, {@link String},
 * {@link Number}, {@link Boolean} and null. {@link io.github.arazzocodegen.runtime.jsonpath.JsonPath} parses and
 * evaluates; the records from {@link io.github.arazzocodegen.runtime.jsonpath.Query} on are the tree of a query.
 */
@NullMarked
package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.NullMarked;
