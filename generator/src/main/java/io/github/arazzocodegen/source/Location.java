package io.github.arazzocodegen.source;

import java.util.Comparator;

/**
 * A range of text in a document. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 */
public record Location(SourceFile file, int line, int column, int endLine, int endColumn)
        implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(
                    (Location l) -> l.file().displayName())
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The first character of a document, for what concerns it as a whole. */
    public static Location start(SourceFile file) {
        return new Location(file, 1, 1, 1, 1);
    }

    /** Whether the other place starts within this one. */
    public boolean covers(Location other) {
        boolean starts = line < other.line || (line == other.line && column <= other.column);
        boolean ends = endLine > other.line || (endLine == other.line && endColumn > other.column);
        return starts && ends && file.path().equals(other.file.path());
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
