/** Patterns in criteria of type regex. */
@NullMarked
package io.github.arazzocodegen.regex;

import org.jspecify.annotations.NullMarked;
