package io.github.arazzocodegen.source;

import java.nio.file.Path;
import java.util.List;

/**
 * A document as it was read: where it lies and its lines, for messages that show the place.
 *
 * @param path where the document was read from
 * @param displayName how messages name it: the path as the user gave it, with {@code /} between names
 * @param lines the text, split at line ends, without them
 */
public record SourceFile(Path path, String displayName, List<String> lines) {

    public SourceFile {
        lines = List.copyOf(lines);
    }

    /** The text of a line, counted from 1, or an empty text where the document has no such line. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Of the name alone: files are parts of keys, and the lines are many. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return displayName;
    }
}
