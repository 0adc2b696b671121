package io.github.arazzocodegen.corpus;

import java.util.List;

/**
 * What came of a document.
 *
 * @param codes the codes of its errors, each once, sorted
 * @param described how many outputs of steps have a type by the descriptions, of a document that was generated
 * @param messages what the compiler or javac says, or the stack trace
 */
record DocumentReport(
        Corpus.Entry entry,
        Outcome outcome,
        List<String> codes,
        OutputTypes outputs,
        long described,
        long lines,
        long milliseconds,
        List<String> messages) {}
