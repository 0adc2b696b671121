package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a document is typed: the places of each kind that have the type of a schema, those whose value is converted to
 * it, and those of which nothing is known at generation, with the reason.
 *
 * @param document how messages name the document
 * @param counts the counts of each kind of place, all of them
 * @param untyped the untyped places, in document order
 */
public record TypingReport(String document, Map<Kind, Count> counts, List<Untyped> untyped) {

    public TypingReport {
        counts = new EnumMap<>(counts);
        untyped = List.copyOf(untyped);
    }

    /** Where a document has values. */
    public enum Kind {
        OUTPUTS,
        PARAMETERS,
        CRITERIA,
        PAYLOAD;

        /** The word for it, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is known of a place. */
    public enum Typing {
        TYPED,
        CONVERTED,
        UNTYPED
    }

    /** How many places of a kind there are. */
    public record Count(int typed, int converted, int untyped) {

        public static final Count NONE = new Count(0, 0, 0);

        Count and(Typing typing) {
            return switch (typing) {
                case TYPED -> new Count(typed + 1, converted, untyped);
                case CONVERTED -> new Count(typed, converted + 1, untyped);
                case UNTYPED -> new Count(typed, converted, untyped + 1);
            };
        }
    }

    /** A place of which nothing is known. */
    public record Untyped(Kind kind, Location location, String why) {}

    /** Counts places up to a report. */
    public static final class Builder {

        private final String document;
        private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        private final List<Untyped> untyped = new ArrayList<>();

        public Builder(String document) {
            this.document = document;
            for (Kind kind : Kind.values()) {
                counts.put(kind, Count.NONE);
            }
        }

        /** A place; {@code why} is the reason where it is untyped. */
        public void add(Kind kind, Typing typing, Location location, String why) {
            counts.merge(kind, Count.NONE.and(typing), (known, ignored) -> known.and(typing));
            if (typing == Typing.UNTYPED) {
                untyped.add(new Untyped(kind, location, why));
            }
        }

        public TypingReport build() {
            untyped.sort(Comparator.comparing(Untyped::location));
            return new TypingReport(document, counts, untyped);
        }
    }

    /** The report for people, a line for each kind and for each untyped place. */
    public String text() {
        StringBuilder text =
                new StringBuilder("types in ").append(SafeText.escape(document)).append(":\n");
        counts.forEach((kind, count) -> text.append("  %-11s %3d typed, %d converted, %d untyped%n"
                .formatted(kind.label(), count.typed(), count.converted(), count.untyped())
                .replace(System.lineSeparator(), "\n")));
        for (Untyped place : untyped) {
            text.append("  ")
                    .append(SafeText.escape(place.location().toString()))
                    .append(": ")
                    .append(SafeText.escape(place.why()))
                    .append('\n');
        }
        return text.toString();
    }
}
