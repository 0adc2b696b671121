package io.github.arazzocodegen.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The causes of failures, which come from elsewhere: their messages may quote what a server sent or what it was sent. */
final class Causes {

    /** How deep a copy goes: causes may name each other. */
    private static final int MOST = 20;

    private Causes() {}

    /** The cause as it can be shown: itself, or where its messages hold secrets a copy with those masked. */
    static @Nullable Throwable shown(@Nullable Throwable cause) {
        return cause == null || all(cause).stream().allMatch(Causes::isHarmless) ? cause : masked(cause, 0);
    }

    private static Throwable masked(Throwable cause, int depth) {
        String text = cause.getClass().getName() + (cause.getMessage() == null ? "" : ": " + message(cause));
        Throwable inner = cause.getCause() == null || depth == MOST ? null : masked(cause.getCause(), depth + 1);
        Throwable copy =
                cause instanceof IOException ? new IOException(text, inner) : new RuntimeException(text, inner);
        copy.setStackTrace(cause.getStackTrace());
        return copy;
    }

    /** The message of a cause, secrets masked, in a line. */
    static String message(Throwable cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        // What is no HTTP is quoted by the JDK, and it may be what was sent.
        return Excerpt.of(cause instanceof ProtocolException ? message.split("[:\"]", 2)[0] : message);
    }

    private static boolean isHarmless(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof WorkflowException
                || message == null
                || (!(cause instanceof ProtocolException)
                        && SecretScanner.mask(message).equals(message));
    }

    /** Whether it says that the thread was interrupted while something was read or written. */
    static boolean isInterruption(Throwable cause) {
        return all(cause).stream()
                .anyMatch(each -> each instanceof InterruptedException
                        || each instanceof ClosedByInterruptException
                        || (each instanceof InterruptedIOException && !(each instanceof SocketTimeoutException)));
    }

    /** A throwable with its causes and what it suppressed. */
    private static Set<Throwable> all(Throwable first) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        add(first, all);
        return all;
    }

    private static void add(@Nullable Throwable one, Set<Throwable> all) {
        if (one != null && all.add(one)) {
            add(one.getCause(), all);
            for (Throwable suppressed : one.getSuppressed()) {
                add(suppressed, all);
            }
        }
    }
}
