/** Generated code against servers that misbehave, in threads that are interrupted, and in many threads at once. */
@NullMarked
package io.github.arazzocodegen.wire;

import org.jspecify.annotations.NullMarked;
