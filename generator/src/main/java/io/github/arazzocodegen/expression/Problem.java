package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;

/** What a parser has to say about a part of its text; the caller knows the place in the document. */
public record Problem(DiagnosticCode code, Span span, String message, String help) {}
