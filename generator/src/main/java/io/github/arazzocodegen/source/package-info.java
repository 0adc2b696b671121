/** Documents read to located nodes: file, line and column of every value. */
@NullMarked
package io.github.arazzocodegen.source;

import org.jspecify.annotations.NullMarked;
