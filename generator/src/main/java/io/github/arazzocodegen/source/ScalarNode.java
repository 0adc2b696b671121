package io.github.arazzocodegen.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A string, number, boolean or null.
 *
 * @param text the value's text: of a string its content, else as written in the document
 * @param value the value as {@link String}, {@link BigInteger}, {@link BigDecimal}, {@link Boolean}, or null
 * @param contentColumn the column in {@code location.line()} at which {@code text} stands letter for letter, so that
 *     an offset into it is a column; 0 where it does not (folded, escaped or several lines)
 */
public record ScalarNode(
        Location location, Kind kind, String text, @Nullable Object value, int contentColumn) implements Node {

    /** The JSON type of a scalar, numbers told apart. */
    public enum Kind {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** The place of the characters from {@code start} to {@code end} (exclusive) of the text, if it is known. */
    public Location locationOf(int start, int end) {
        if (contentColumn == 0 || start < 0 || end > text.length() || start >= end) {
            return location;
        }
        return new Location(
                location.file(), location.line(), contentColumn + start, location.line(), contentColumn + end);
    }

    @Override
    public String describe() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
