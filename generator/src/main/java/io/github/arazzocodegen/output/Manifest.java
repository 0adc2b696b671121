package io.github.arazzocodegen.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of an output folder are ours, with the SHA-256 of what was written: a line a file, in the form of {@code
 * sha256sum}, sorted by path.
 */
record Manifest(SortedMap<String, String> hashes) {

    static final String FILE = RelativePath.BOOKKEEPING + "manifest";

    static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

    private static final String HEADER =
            "# Written by arazzo-codegen, which replaces and removes the files listed here, and touches no others.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest of(SourceTree tree) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String path : tree.paths()) {
            hashes.put(path, Sha256.of(tree.bytes(path)));
        }
        return new Manifest(hashes);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException with the line, if the text is none: what was damaged must not lead to the removal
     *     of files
     */
    static Manifest parse(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("line " + number + " is not a hash and a path");
            }
            try {
                hashes.put(RelativePath.check(matcher.group(2)), matcher.group(1));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + " has " + e.getMessage(), e);
            }
        }
        return new Manifest(hashes);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
        }
        return text.toString();
    }
}
