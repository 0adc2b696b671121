/** Runtime expressions and simple conditions: their syntax trees and parsers. */
@NullMarked
package io.github.arazzocodegen.expression;

import org.jspecify.annotations.NullMarked;
