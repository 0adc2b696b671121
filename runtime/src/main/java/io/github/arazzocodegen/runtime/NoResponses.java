package io.github.arazzocodegen.runtime;

import io.github.arazzocodegen.runtime.FailureReason.NoResponse.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells apart why no response came. */
final class NoResponses {

    private NoResponses() {}

    static StepFailedException failure(Step step, Supplier<? extends @Nullable URI> target, IOException cause) {
        return step.failure(new FailureReason.NoResponse(kind(cause), hostAndPort(uri(target))), cause);
    }

    /** Building the URI may ask the user's suppliers; what they throw now must not hide the cause. */
    private static @Nullable URI uri(Supplier<? extends @Nullable URI> target) {
        try {
            return target.get();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Kind kind(IOException cause) {
        if (cause instanceof HttpConnectTimeoutException
                || cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException) {
            return Kind.NOT_CONNECTED;
        }
        boolean timedOut = cause instanceof HttpTimeoutException || cause instanceof SocketTimeoutException;
        return timedOut ? Kind.TIMED_OUT : Kind.BROKEN_OFF;
    }

    /** What happened, in words: the clients' own messages are often missing or say "null". */
    static String describe(@Nullable Throwable cause) {
        if (cause == null) {
            return "the connection failed";
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return "connecting timed out";
        }
        if (cause instanceof HttpTimeoutException || cause instanceof SocketTimeoutException) {
            return "the request timed out";
        }
        if (cause instanceof UnknownHostException || isUnresolved(cause)) {
            return "the host is unknown";
        }
        String message = Causes.message(cause);
        if (cause instanceof ConnectException) {
            return message.isEmpty() || message.equalsIgnoreCase("Connection refused")
                    ? "the connection was refused"
                    : "no connection: " + message;
        }
        return "the connection broke: " + cause.getClass().getSimpleName() + (message.isEmpty() ? "" : " " + message);
    }

    private static boolean isUnresolved(Throwable exception) {
        Throwable cause = exception;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static @Nullable String hostAndPort(@Nullable URI uri) {
        if (uri == null || uri.getHost() == null) {
            return null;
        }
        int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getHost() + ":" + (uri.getPort() < 0 ? standard : uri.getPort());
    }
}
