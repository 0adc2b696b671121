package io.github.arazzocodegen.runtime;

import java.time.Duration;

/** Waits between attempts; tests put one in place that doesn't. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits.
     *
     * @throws InterruptedException if the thread was interrupted before or while waiting
     */
    void sleep(Duration duration) throws InterruptedException;
}
