/** Writers from plans to Java files. */
@NullMarked
package io.github.arazzocodegen.javagen;

import org.jspecify.annotations.NullMarked;
