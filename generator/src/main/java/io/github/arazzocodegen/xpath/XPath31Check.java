package io.github.arazzocodegen.xpath;

import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks Saxon what is wrong with an expression of XPath 3.1, within a bound: it computes what is constant while it
 * compiles, {@code 1 to 1000000000000} too, and can't be interrupted.
 */
final class XPath31Check {

    private static final long STACK = 16L << 20;

    private XPath31Check() {}

    /** What is wrong with the expression, in words that say so, or null; what takes longer than the patience is wrong. */
    static XmlPath.@Nullable Problem problem(String text, Duration patience) {
        FutureTask<XmlPath.@Nullable Problem> task = new FutureTask<>(() -> mistake(text));
        Thread thread = new Thread(null, task, "XPath 3.1", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new XmlPath.Problem("what is constant in this takes too long to be computed", 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new XmlPath.Problem("the check of this was interrupted", 0);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static XmlPath.@Nullable Problem mistake(String text) {
        try {
            return Optional.ofNullable(XmlPath.problemInXPath31(text))
                    .map(found -> new XmlPath.Problem("this is no XPath 3.1: " + found.message(), found.offset()))
                    .orElse(null);
        } catch (StackOverflowError e) {
            return new XmlPath.Problem("this is nested too deep", 0);
        }
    }
}
