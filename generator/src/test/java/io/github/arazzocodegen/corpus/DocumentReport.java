package io.github.arazzocodegen.corpus;

import java.util.List;

/**
 * What came of a document.
 *
 * @param codes the codes of its errors, each once, sorted
 * @param messages what the compiler or javac says, or the stack trace
 */
record DocumentReport(
        Corpus.Entry entry,
        Outcome outcome,
        List<String> codes,
        OutputTypes outputs,
        long lines,
        long milliseconds,
        List<String> messages) {}
