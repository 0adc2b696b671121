package io.github.arazzocodegen.output;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The generated files: relative paths, with {@code /} between names, and their bytes. Sorted by path, so that the same
 * files are the same tree in whatever order they were added. Immutable.
 */
public final class SourceTree {

    private final SortedMap<String, byte[]> files;

    private SourceTree(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The paths of all files, sorted. */
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    /** The bytes of a file of the tree; {@link IllegalArgumentException} if it has no such file. */
    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no such file in the tree: '" + path + "'");
        }
        return bytes.clone();
    }

    /** The text of a file of the tree, in UTF-8; {@link IllegalArgumentException} if it has no such file. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Collects files; a path that is not plain, or that some file system takes for another's, is a defect. */
    public static final class Builder {

        private final SortedMap<String, byte[]> files = new TreeMap<>();

        /** The spelling in which each file and folder came first, by what case-insensitive file systems see. */
        private final Map<String, String> spellings = new HashMap<>();

        private Builder() {}

        /** Adds a text, which is written as UTF-8. */
        public Builder add(String path, String text) {
            return add(path, text.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * Adds a file.
         *
         * @throws IllegalArgumentException if the path is absolute, empty, has {@code .}, {@code ..} or names that not
         *     every system allows, or if it clashes with one that was added, case ignored
         */
        public Builder add(String path, byte[] bytes) {
            RelativePath.check(path);
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                claim(path.substring(0, slash) + "/", path);
            }
            claim(path, path);
            if (files.putIfAbsent(path, bytes.clone()) != null) {
                throw new IllegalArgumentException("added twice: '" + path + "'");
            }
            return this;
        }

        public SourceTree build() {
            return new SourceTree(new TreeMap<>(files));
        }

        /** Folders are claimed with a slash at the end, so that a file of a folder's name is seen as a clash. */
        private void claim(String entry, String path) {
            String key = RelativePath.fold(entry.endsWith("/") ? entry.substring(0, entry.length() - 1) : entry);
            String other = spellings.putIfAbsent(key, entry);
            if (other != null && !other.equals(entry)) {
                throw new IllegalArgumentException("'" + path + "' clashes with '" + other + "'");
            }
        }
    }
}
