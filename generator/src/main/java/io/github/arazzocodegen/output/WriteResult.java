package io.github.arazzocodegen.output;

import java.util.List;

/**
 * What writing a tree did to the output folder. Paths are relative to it and sorted; the manifest is not among them.
 *
 * @param written files that are new or have new bytes
 * @param unchanged files that already had their bytes, and were left alone
 * @param removed files of an earlier run that are no longer generated
 */
public record WriteResult(List<String> written, List<String> unchanged, List<String> removed) {

    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
