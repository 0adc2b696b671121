package io.github.arazzocodegen.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says after a second, and each second from then on, that work goes on; takes its line back at the end. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream terminal;
    private final String what;
    private int seconds;
    private boolean stopped;

    private Progress(PrintStream terminal, String what) {
        this.terminal = terminal;
        this.what = what;
    }

    /**
     * Does the work.
     *
     * @param what the work, such as {@code generating from 2 documents}
     */
    static <T> T during(PrintStream terminal, String what, Supplier<T> work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        return during(terminal, what, work, clock);
    }

    static <T> T during(PrintStream terminal, String what, Supplier<T> work, ScheduledExecutorService clock) {
        Progress progress = new Progress(terminal, what);
        var unused = clock.scheduleAtFixedRate(progress::tick, 1, 1, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            clock.shutdownNow();
            progress.stop();
        }
    }

    private synchronized void tick() {
        if (!stopped) {
            seconds++;
            terminal.print(CLEAR_LINE + what + "… " + seconds + " s");
            terminal.flush();
        }
    }

    private synchronized void stop() {
        stopped = true;
        if (seconds > 0) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
