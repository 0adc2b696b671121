/** Queries and comparisons in criteria of type jsonpath. */
@NullMarked
package io.github.arazzocodegen.jsonpath;

import org.jspecify.annotations.NullMarked;
