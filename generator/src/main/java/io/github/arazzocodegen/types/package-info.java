/** Workflows in which every expression has a type and a presence. */
@NullMarked
package io.github.arazzocodegen.types;

import org.jspecify.annotations.NullMarked;
