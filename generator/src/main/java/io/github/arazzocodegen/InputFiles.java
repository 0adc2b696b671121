package io.github.arazzocodegen;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that a compilation reads, or would have read if they were there, and their states before it read them. So if
 * somebody writes a file meanwhile, its state is another afterwards than the one here, and nobody takes the result for one
 * of the new content.
 */
final class InputFiles {

    private final SortedMap<Path, FileState> states = new TreeMap<>();

    /** Says that a file is about to be read, or that it is not there. */
    void add(Path file) {
        states.computeIfAbsent(file.toAbsolutePath().normalize(), FileState::of);
    }

    /** By their absolute paths. */
    SortedMap<Path, FileState> states() {
        return Collections.unmodifiableSortedMap(states);
    }
}
