/** Generated files and their way to disk: all of them or none, and never over somebody else's. */
@NullMarked
package io.github.arazzocodegen.output;

import org.jspecify.annotations.NullMarked;
