package io.github.arazzocodegen.output;

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
}
