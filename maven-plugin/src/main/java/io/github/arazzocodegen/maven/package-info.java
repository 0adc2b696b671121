/** The goals of the Maven plugin. */
@NullMarked
package io.github.arazzocodegen.maven;

import org.jspecify.annotations.NullMarked;
