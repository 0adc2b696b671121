package io.github.arazzocodegen.runtime.jsonpath;

/**
 * {@code {0}}: stands for a literal that is given when the query is applied, so that a value from elsewhere is data and
 * never a part of the query's text. RFC 9535 has nothing like it; see {@link JsonPath#prepare}.
 *
 * @param index which of the arguments, the first being 0
 * @param span its place in the text
 */
public record Parameter(int index, Span span) implements Comparand {}
