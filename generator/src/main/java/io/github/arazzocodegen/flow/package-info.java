/** The flow of a workflow: guarded edges, exits, and what has run where. */
@NullMarked
package io.github.arazzocodegen.flow;

import org.jspecify.annotations.NullMarked;
