/** JMH benchmarks. */
@NullMarked
package io.github.arazzocodegen.benchmarks;

import org.jspecify.annotations.NullMarked;
