package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.output.WriteResult;

/** The last line of a run. */
final class Summary {

    private Summary() {}

    /** For example {@code wrote 12 files, 3 unchanged, 1 removed}; what is none is left out, except the first. */
    static String of(WriteResult result) {
        StringBuilder line = new StringBuilder("wrote " + count(result.written().size(), "file"));
        append(line, result.unchanged().size(), "unchanged");
        append(line, result.removed().size(), "removed");
        return line.toString();
    }

    /** A number and a noun, such as {@code 1 error} or {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void append(StringBuilder line, int number, String what) {
        if (number > 0) {
            line.append(", ").append(number).append(' ').append(what);
        }
    }
}
