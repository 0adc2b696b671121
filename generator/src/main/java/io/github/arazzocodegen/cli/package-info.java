/** The command line. */
@NullMarked
package io.github.arazzocodegen.cli;

import org.jspecify.annotations.NullMarked;
