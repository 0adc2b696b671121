/**
 * Runs generated workflows against a server on the loopback interface that answers by a script, and compares what came
 * over the wire, how long was waited and how the run ended with what the script expects.
 */
@NullMarked
package io.github.arazzocodegen.testing.exchanges;

import org.jspecify.annotations.NullMarked;
