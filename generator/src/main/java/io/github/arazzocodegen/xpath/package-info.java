/** Expressions in criteria of type xpath. */
@NullMarked
package io.github.arazzocodegen.xpath;

import org.jspecify.annotations.NullMarked;
