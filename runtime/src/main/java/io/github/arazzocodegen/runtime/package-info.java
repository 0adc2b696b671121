/** What generated workflow classes call. */
@NullMarked
package io.github.arazzocodegen.runtime;

import org.jspecify.annotations.NullMarked;
