/** Workflows with their operations, steps, actions and components bound. */
@NullMarked
package io.github.arazzocodegen.resolve;

import org.jspecify.annotations.NullMarked;
