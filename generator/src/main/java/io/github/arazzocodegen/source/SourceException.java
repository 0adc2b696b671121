package io.github.arazzocodegen.source;

import org.jspecify.annotations.Nullable;

/** A document could not be read at all. The message is a clause, in lower case and without a full stop. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a document could not be read. */
    public enum Kind {
        /** There is no such file, or it can't be read. */
        UNREADABLE,
        /** Its text is no YAML or JSON. */
        SYNTAX,
        /** It exceeds one of the {@link Limits}. */
        LIMIT
    }

    private final Kind kind;
    private final String reason;
    private final String help;
    private final transient @Nullable Location location;

    /** @param help what to do about it, or an empty text */
    public SourceException(Kind kind, String message, String help, @Nullable Location location) {
        super(message);
        this.kind = kind;
        this.reason = message;
        this.help = help;
        this.location = location;
    }

    public Kind kind() {
        return kind;
    }

    /** The message, which is never null. */
    public String reason() {
        return reason;
    }

    public String help() {
        return help;
    }

    /** The place in the document, or null where there is none. */
    public @Nullable Location location() {
        return location;
    }
}
