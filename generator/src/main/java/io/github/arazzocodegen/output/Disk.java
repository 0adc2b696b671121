package io.github.arazzocodegen.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this package asks of the file system; no method follows a link below the output folder. */
final class Disk {

    private Disk() {}

    /** The attributes of what lies at a path, of a link itself; null if there is nothing. */
    static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether nothing lies at a path, not even a link to nowhere. */
    static boolean isAbsent(Path path) {
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether something lies at a path in this very spelling, where case is ignored too. */
    static boolean isThere(Path path) throws IOException {
        Path name = Objects.requireNonNull(path.getFileName(), "a path below the root has a name");
        return !isAbsent(path) && path.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(name);
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a folder and those above it that are not there. */
    static void createFolders(Path folder, Changes changes) throws IOException {
        Path parent = folder.getParent();
        if (isAbsent(folder)) {
            if (parent != null) {
                createFolders(parent, changes);
            }
            changes.createFolder(folder);
        }
    }

    /** Removes the folders from this one upwards, below the root, as long as they are empty. */
    static void prune(Path folder, Path root, Changes changes) throws IOException {
        Path next = folder;
        while (next != null && !next.equals(root) && next.startsWith(root)) {
            try {
                if (!isAbsent(next)) {
                    changes.delete(next);
                }
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            next = next.getParent();
        }
    }

    /** Removes a folder with all that is in it, if it is there. */
    static void deleteTree(Path folder, Changes changes) throws IOException {
        if (attributes(folder) == null) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                changes.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                changes.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
