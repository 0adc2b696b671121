package io.github.arazzocodegen;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How messages name files, and from where files may be read.
 *
 * @param base the folder that the user works in, absolute; messages name the files below it relative to it
 * @param root the folder below which the files lie that documents and descriptions refer to; null for the usual one
 */
public record Folders(Path base, @Nullable Path root) {

    public Folders {
        base = base.toAbsolutePath().normalize();
        root = root == null ? null : root.toAbsolutePath().normalize();
    }

    /** The current folder of the process, and the usual root. */
    public static Folders current() {
        return new Folders(Path.of(""), null);
    }

    /**
     * The folder below which the files lie that a file refers to: the one that was given, else the base if the file lies
     * under it, else the folder above the file's own.
     */
    Path rootOf(Path file) {
        if (root != null) {
            return root;
        }
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(base)) {
            return base;
        }
        Path folder = absolute.getParent();
        Path above = folder == null ? null : folder.getParent();
        return above != null ? above : folder != null ? folder : absolute;
    }

    /** How messages name a file: relative to the base where it lies below, with {@code /} between names; the base is a dot. */
    String display(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : path.normalize();
        return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
    }
}
