/** What several tests use. */
@NullMarked
package io.github.arazzocodegen.testing;

import org.jspecify.annotations.NullMarked;
