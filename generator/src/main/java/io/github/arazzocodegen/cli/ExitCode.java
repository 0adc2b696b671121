package io.github.arazzocodegen.cli;

/** The exit codes of the command line, which scripts rely on. */
final class ExitCode {

    static final int DONE = 0;

    /** The documents have errors. */
    static final int DOCUMENTS = 1;

    /** Wrong usage: options, the package name, the output folder. */
    static final int USAGE = 2;

    /** The generated code is not what would be generated now. */
    static final int OUT_OF_DATE = 3;

    /** A defect of ours. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
