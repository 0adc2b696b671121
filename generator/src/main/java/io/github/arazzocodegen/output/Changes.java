package io.github.arazzocodegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The changes that a run makes to the file system, one by one; tests put others in place, which fail. */
interface Changes {

    Changes ON_DISK = new Changes() {};

    /** Makes a folder whose parent is there. */
    default void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Writes a file that only this run reads until it is moved to its place. */
    default void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    default void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Puts one file in the place of another, which readers see whole, the old one or the new one. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a file or an empty folder that is there. */
    default void delete(Path path) throws IOException {
        Files.delete(path);
    }
}
