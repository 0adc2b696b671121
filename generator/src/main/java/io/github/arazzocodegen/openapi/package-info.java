/** OpenAPI descriptions: an index of operations, schemas on demand, and the pruner. */
@NullMarked
package io.github.arazzocodegen.openapi;

import org.jspecify.annotations.NullMarked;
