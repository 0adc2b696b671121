package io.github.arazzocodegen.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents may cost. They come from strangers, so everything that could be without end is bounded; the defaults are
 * far beyond what published documents need.
 *
 * @param values those that differ from the defaults
 */
public record Limits(Map<Kind, Long> values) {

    /** What is bounded, by the name that users know it by: {@code file-size}. */
    public enum Kind {
        /** The size of a file, in bytes. */
        FILE_SIZE(64L * 1024 * 1024),
        /** The size of a workflow document, in bytes: that of a description is a matter of what is in use of it. */
        DOCUMENT_SIZE(2L * 1024 * 1024),
        /** How many lines a file may have. */
        LINES(1_000_000),
        /** How deep objects and arrays may nest, aliases followed. */
        NESTING(250),
        /** How many values a file may have, aliases counted once. */
        VALUES(2_000_000),
        /** How many values the aliases of a file may stand for, all together. */
        ALIASED_VALUES(200_000),
        /** The length of a text, in UTF-16 units. */
        TEXT_LENGTH(1_000_000),
        /** The length of the name of a member, in UTF-16 units; of names in workflow documents too. */
        NAME_LENGTH(1_000),
        /** How many workflows a document may have. */
        WORKFLOWS(250),
        /** How many steps a workflow may have. */
        STEPS(250),
        /** How many actions the steps of a workflow may have; those of the workflow count once for each step. */
        ACTIONS(1_000),
        /** How many steps the workflows of a document may have, all together. */
        ALL_STEPS(2_000),
        /**
         * How many elements an array, and members an object, of a workflow document may have, and what is in use of a
         * description.
         */
        ELEMENTS(2_000),
        /** The same of any file. */
        FILE_ELEMENTS(20_000),
        /** How many runtime expressions a document may have. */
        EXPRESSIONS(10_000),
        /** The length of a runtime expression or condition, in UTF-16 units. */
        EXPRESSION_LENGTH(25_000),
        /** How many parts the JSON Pointer of a runtime expression may have. */
        POINTER_PARTS(64),
        /** How many workflows the workflows of a document may depend on, directly or not, all together. */
        DEPENDENCIES(5_000),
        /** The length of a text with embedded expressions, in UTF-16 units. */
        TEMPLATE_LENGTH(100_000),
        /** How many expressions may be embedded in one text. */
        TEMPLATE_EXPRESSIONS(200),
        /** How many values a payload may have, or the value of a parameter. */
        PAYLOAD_VALUES(2_000),
        /** The length of a regular expression, in UTF-16 units. */
        PATTERN_LENGTH(5_000),
        /** How many seconds a file may take to come from the network. */
        REMOTE_SECONDS(30),
        /** How many redirects may lead to a file on the network. */
        REDIRECTS(5),
        /** How many files may be read from the network. */
        REMOTE_FILES(100),
        /** How many references may lead from one to the next. */
        REFERENCES(100),
        /** How many schemas of a description may be in use. */
        SCHEMAS(10_000);

        private final long usual;

        Kind(long usual) {
            this.usual = usual;
        }

        /** The name as options have it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final Limits DEFAULT = new Limits(Map.of());

    public Limits {
        Map<Kind, Long> copy = new EnumMap<>(Kind.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** The limits with those that are given by their names. */
    public static Limits of(Map<String, Long> named) {
        Limits limits = DEFAULT;
        for (Map.Entry<String, Long> one : named.entrySet()) {
            Kind kind = Stream.of(Kind.values())
                    .filter(each -> each.toString().equals(one.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no limit '" + one.getKey()
                            + "'; there are "
                            + Stream.of(Kind.values()).map(Kind::toString).collect(Collectors.joining(", "))));
            limits = limits.with(kind, one.getValue());
        }
        return limits;
    }

    /** These limits with another value for one; it is at least 1. */
    public Limits with(Kind kind, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("the limit '" + kind + "' must be at least 1");
        }
        Map<Kind, Long> changed = new EnumMap<>(Kind.class);
        changed.putAll(values);
        changed.put(kind, value);
        return new Limits(changed);
    }

    /** The value of a limit. */
    public long of(Kind kind) {
        return values.getOrDefault(kind, kind.usual);
    }

    /** What helps where a limit was exceeded. */
    public static String help(Kind kind) {
        return "if you trust the document, raise the limit '" + kind + "' (--limit " + kind + "=N)";
    }

    /** Refuses a document for a limit; the message ends before the limit's value. */
    SourceException exceeded(Kind kind, String message, Location location) {
        return new SourceException(SourceException.Kind.LIMIT, message + " " + of(kind), help(kind), location);
    }

    /** Refuses what has too many parts. */
    public void check(Kind kind, String what, int count, Location location) throws SourceException {
        if (count > of(kind)) {
            throw exceeded(kind, "there are " + count + " " + what + ", more than the limit of", location);
        }
    }

    /** Refuses a text that is too long. */
    public void checkLength(Kind kind, String what, int length, Location location) throws SourceException {
        if (length > of(kind)) {
            throw exceeded(kind, what + " has " + length + " characters, more than the limit of", location);
        }
    }
}
