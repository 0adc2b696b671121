/**
 * Regular expressions of documents and queries as {@link java.util.regex.Pattern}: ECMA-262 in
 * {@link io.github.arazzocodegen.runtime.regex.EcmaRegex}, RFC 9485 in
 * {@link io.github.arazzocodegen.runtime.regex.IRegexp}; and matches whose cost is bounded, in
 * {@link io.github.arazzocodegen.runtime.regex.MatchBudget}.
 */
@NullMarked
package io.github.arazzocodegen.runtime.regex;

import org.jspecify.annotations.NullMarked;
