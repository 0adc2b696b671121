/** Makes one thing after the other wrong in a document that has everything, by the tables of the specification. */
@NullMarked
package io.github.arazzocodegen.faults;

import org.jspecify.annotations.NullMarked;
