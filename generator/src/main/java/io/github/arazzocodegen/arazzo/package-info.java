/** The Arazzo document as a syntax tree, one to one with the specification's objects. */
@NullMarked
package io.github.arazzocodegen.arazzo;

import org.jspecify.annotations.NullMarked;
