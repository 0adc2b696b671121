/** The compiler from Arazzo documents to Java sources, as a library. */
@NullMarked
package io.github.arazzocodegen;

import org.jspecify.annotations.NullMarked;
