/** The generated client: names and types as openapi-generator gives them, and its files. */
@NullMarked
package io.github.arazzocodegen.client;

import org.jspecify.annotations.NullMarked;
