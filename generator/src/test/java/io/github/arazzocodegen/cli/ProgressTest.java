package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final HandClock clock = new HandClock();

    @Test
    void workOfLessThanASecondIsSilent() {
        assertThat(Progress.during(terminal, "working", () -> "done", clock)).isEqualTo("done");
        assertThat(text()).isEmpty();
    }

    @Test
    void longerWorkShowsTheSecondsAndTakesTheLineBack() {
        Progress.during(
                terminal,
                "working",
                () -> {
                    clock.tick();
                    clock.tick();
                    return "done";
                },
                clock);
        clock.tick();

        assertThat(text()).isEqualTo("\r\u001b[Kworking… 1 s\r\u001b[Kworking… 2 s\r\u001b[K");
        assertThat(clock.isShutdown()).isTrue();
    }

    @Test
    void theLineIsTakenBackWhenWorkFails() {
        assertThatThrownBy(() -> Progress.during(
                        terminal,
                        "working",
                        () -> {
                            clock.tick();
                            throw new IllegalStateException("no");
                        },
                        clock))
                .hasMessage("no");
        assertThat(text()).endsWith("\r\u001b[K");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A clock whose seconds pass when the test says so. */
    private static final class HandClock extends ScheduledThreadPoolExecutor {
        private @Nullable Runnable task;

        HandClock() {
            super(0);
        }

        void tick() {
            assertThat(task).isNotNull();
            task.run();
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long delay, long period, TimeUnit unit) {
            assertThat(unit.toMillis(delay)).isEqualTo(1000);
            task = command;
            return super.schedule(() -> {}, 1, TimeUnit.DAYS);
        }
    }
}
