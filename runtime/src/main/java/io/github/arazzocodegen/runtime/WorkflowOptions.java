package io.github.arazzocodegen.runtime;

import java.time.Duration;

/** How workflows run, apart from what their documents say. Immutable: every {@code with…} method gives a new one. */
public final class WorkflowOptions {

    private static final WorkflowOptions DEFAULTS = new WorkflowOptions(
            new WorkflowListener() {},
            d -> Thread.sleep(d.toMillis()),
            Duration.ofSeconds(1),
            1_000,
            100,
            Duration.ofHours(1));

    private final WorkflowListener listener;
    private final Sleeper sleeper;
    private final Duration reentryDelay;
    private final int maxTransitions;
    private final int maxNesting;
    private final Duration maxWait;

    private WorkflowOptions(
            WorkflowListener listener,
            Sleeper sleeper,
            Duration reentryDelay,
            int maxTransitions,
            int maxNesting,
            Duration maxWait) {
        this.listener = listener;
        this.sleeper = sleeper;
        this.reentryDelay = reentryDelay;
        this.maxTransitions = maxTransitions;
        this.maxNesting = maxNesting;
        this.maxWait = maxWait;
    }

    /**
     * No listener, {@link Thread#sleep(long)}, a second before a step is entered again, 1,000 transitions, 100
     * workflows within each other, no wait of more than an hour.
     */
    public static WorkflowOptions defaults() {
        return DEFAULTS;
    }

    /** These options with a listener in place of the present one; what it throws is logged, not passed on. */
    public WorkflowOptions withListener(WorkflowListener listener) {
        return new WorkflowOptions(
                new GuardedListener(listener), sleeper, reentryDelay, maxTransitions, maxNesting, maxWait);
    }

    /** These options with another way to wait. */
    public WorkflowOptions withSleeper(Sleeper sleeper) {
        return new WorkflowOptions(listener, sleeper, reentryDelay, maxTransitions, maxNesting, maxWait);
    }

    /**
     * These options with another wait before a {@code goto} enters the same or an earlier step again.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public WorkflowOptions withReentryDelay(Duration reentryDelay) {
        if (reentryDelay.isNegative()) {
            throw new IllegalArgumentException("The delay is negative: " + reentryDelay);
        }
        return new WorkflowOptions(listener, sleeper, reentryDelay, maxTransitions, maxNesting, maxWait);
    }

    /**
     * These options with another limit to the transitions of a run.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public WorkflowOptions withMaxTransitions(int maxTransitions) {
        if (maxTransitions < 1) {
            throw new IllegalArgumentException("The limit is less than 1: " + maxTransitions);
        }
        return new WorkflowOptions(listener, sleeper, reentryDelay, maxTransitions, maxNesting, maxWait);
    }

    /**
     * These options with another limit to the workflows that are under way within each other.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public WorkflowOptions withMaxNesting(int maxNesting) {
        if (maxNesting < 1) {
            throw new IllegalArgumentException("The limit is less than 1: " + maxNesting);
        }
        return new WorkflowOptions(listener, sleeper, reentryDelay, maxTransitions, maxNesting, maxWait);
    }

    /**
     * These options with another limit to a single wait, whatever a server asks for.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public WorkflowOptions withMaxWait(Duration maxWait) {
        if (maxWait.isNegative()) {
            throw new IllegalArgumentException("The limit is negative: " + maxWait);
        }
        return new WorkflowOptions(listener, sleeper, reentryDelay, maxTransitions, maxNesting, maxWait);
    }

    /** Is told what happens; never throws a {@link RuntimeException}. */
    public WorkflowListener listener() {
        return listener;
    }

    /** Waits between attempts. */
    public Sleeper sleeper() {
        return sleeper;
    }

    /** How long to wait before a {@code goto} enters the same or an earlier step again. */
    public Duration reentryDelay() {
        return reentryDelay;
    }

    /** After how many transitions from step to step a run stops with {@link TransitionLimitException}. */
    public int maxTransitions() {
        return maxTransitions;
    }

    /** How many workflows may be under way in a thread, one run by a step of the other, before {@link NestingLimitException}. */
    public int maxNesting() {
        return maxNesting;
    }

    /** How long a single wait may be, whatever a server's {@code Retry-After} or a document asks for. */
    public Duration maxWait() {
        return maxWait;
    }
}
