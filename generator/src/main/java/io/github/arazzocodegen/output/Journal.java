package io.github.arazzocodegen.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run is about to do to an output folder, in order. It lies in the folder from before the first change until after
 * the last, so that whoever finds it knows what to undo.
 */
record Journal(List<Entry> entries) {

    /** What happens to the file at a path. */
    enum Kind {
        /** Nothing was there. */
        ADD,
        /** A backup of what was there is kept until the run is done. */
        REPLACE,
        REMOVE
    }

    /**
     * A change of one file.
     *
     * @param hash the SHA-256 of the new bytes; {@code -} where there are none
     */
    record Entry(Kind kind, String hash, String path) {

        static final String NO_HASH = "-";

        private String line() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + hash + " " + path + "\n";
        }

        private static Entry parse(String line) {
            String[] parts = line.split(" ", 3);
            Optional<Kind> kind = List.of(Kind.values()).stream()
                    .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                    .findFirst();
            if (parts.length != 3 || kind.isEmpty()) {
                throw new IllegalArgumentException("not a change of a file: '" + line + "'");
            }
            String path = parts[2].equals(Manifest.FILE) ? parts[2] : RelativePath.check(parts[2]);
            return new Entry(kind.get(), parts[1], path);
        }
    }

    Journal {
        entries = List.copyOf(entries);
    }

    /** Reads what {@link #text()} wrote; {@link IllegalArgumentException} if it is none. */
    static Journal parse(String text) {
        List<Entry> entries = new ArrayList<>();
        text.lines().forEach(line -> entries.add(Entry.parse(line)));
        return new Journal(entries);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.line()));
        return text.toString();
    }
}
