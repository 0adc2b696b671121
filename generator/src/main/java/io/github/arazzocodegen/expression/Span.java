package io.github.arazzocodegen.expression;

/** A range of characters in the text that was parsed; the end is exclusive. */
public record Span(int start, int end) {}
