package io.github.arazzocodegen;

import io.github.arazzocodegen.output.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that a compilation reads, or would have read if they were there. */
public final class InputFiles {

    /** The hash of what is no file that can be read. */
    public static final String ABSENT = "-";

    private final SortedMap<Path, String> hashes = new TreeMap<>();

    InputFiles() {}

    /**
     * The SHA-256 of a file's bytes, in hexadecimal digits, or {@link #ABSENT}.
     *
     * <p>A compilation takes it before it reads the file. So if somebody writes the file meanwhile, its hash is another
     * afterwards than the one that was taken, and nobody takes the result for one of the new text.
     */
    public static String hash(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : ABSENT;
        } catch (IOException e) {
            return ABSENT;
        }
    }

    /** Says that a file is about to be read, or that it is not there. */
    void add(Path file) {
        hashes.computeIfAbsent(file.toAbsolutePath().normalize(), InputFiles::hash);
    }

    SortedMap<Path, String> hashes() {
        return Collections.unmodifiableSortedMap(hashes);
    }
}
