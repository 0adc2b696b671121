package io.github.arazzocodegen.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How an output folder differs from a tree. Paths are relative to the folder and sorted.
 *
 * @param added files of the tree that the folder lacks
 * @param changed files whose bytes differ
 * @param removed files of an earlier run that the tree lacks
 * @param unchanged files that are as they should be
 * @param manifestOutdated whether the manifest is not that of the tree
 * @param interrupted whether an earlier run did not come to its end here
 */
public record Difference(
        List<String> added,
        List<String> changed,
        List<String> removed,
        List<String> unchanged,
        boolean manifestOutdated,
        boolean interrupted) {

    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        unchanged = List.copyOf(unchanged);
    }

    /** Whether the folder holds exactly what would be written. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && !manifestOutdated && !interrupted;
    }

    /**
     * The difference in a clause, for example {@code 'src/main/java' is out of date: 1 file missing, 2 changed, 1 no
     * longer generated}.
     *
     * @param folder the folder as messages name it
     */
    public String summary(Path folder) {
        List<String> parts = new ArrayList<>();
        count(parts, added.size(), "missing");
        count(parts, changed.size(), "changed");
        count(parts, removed.size(), "no longer generated");
        if (interrupted) {
            parts.add("a run that was interrupted is to be undone");
        }
        if (parts.isEmpty()) {
            parts.add("its list of generated files, '" + Manifest.FILE + "', is missing or not the one of these files");
        }
        return "'" + folder + "' is out of date: " + String.join(", ", parts);
    }

    private static void count(List<String> parts, int number, String what) {
        if (number > 0) {
            String files = parts.isEmpty() ? number == 1 ? " file " : " files " : " ";
            parts.add(number + files + what);
        }
    }
}
