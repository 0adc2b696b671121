package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.output.Difference;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.WriteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The last lines of runs. */
final class Summary {

    private Summary() {}

    /** For example {@code wrote 12 files, 3 unchanged, 1 removed}; what is none is left out, except the first. */
    static String of(WriteResult result) {
        StringBuilder line = new StringBuilder("wrote " + count(result.written().size(), "file"));
        append(line, result.unchanged().size(), "unchanged");
        append(line, result.removed().size(), "removed");
        return line.toString();
    }

    /** For example {@code 'src/main/java' is out of date: 1 file missing, 2 changed, 1 no longer generated}. */
    static String of(Path folder, Difference difference) {
        List<String> parts = new ArrayList<>();
        add(parts, difference.added().size(), "missing");
        add(parts, difference.changed().size(), "changed");
        add(parts, difference.removed().size(), "no longer generated");
        if (difference.interrupted()) {
            parts.add("a run that was interrupted is to be undone");
        }
        if (parts.isEmpty()) {
            parts.add("its list of generated files, '" + OutputFolder.MANIFEST
                    + "', is missing or not the one of these files");
        }
        return "'" + folder + "' is out of date: " + String.join(", ", parts);
    }

    /** A number and a noun, such as {@code 1 error} or {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add((parts.isEmpty() ? count(number, "file") : Integer.toString(number)) + " " + what);
        }
    }

    private static void append(StringBuilder line, int number, String what) {
        if (number > 0) {
            line.append(", ").append(number).append(' ').append(what);
        }
    }
}
