package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.Compiler;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import java.io.PrintStream;
import java.util.Collection;
import java.util.function.Function;

/**
 * What the commands work with.
 *
 * @param compiler compiles the documents; made on the first use, since most of what it is made of takes time to load
 * @param printer the text of a diagnostic, without a line end after it
 * @param out takes what was asked for: help, version, a diff
 * @param err takes everything else
 * @param watched whether somebody watches {@code err}, on a terminal
 * @param colour whether {@code out} is a terminal that shows colours
 */
record Shell(
        Compiler compiler,
        Function<Diagnostic, String> printer,
        PrintStream out,
        PrintStream err,
        boolean watched,
        boolean colour) {

    void print(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> err.println(printer.apply(diagnostic)));
    }
}
