package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class WorkflowOptionsTest {

    @Test
    void defaultsAreThoseThatTheDocumentationNames() {
        WorkflowOptions options = WorkflowOptions.defaults();

        assertThat(options.reentryDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(options.maxTransitions()).isEqualTo(1_000);
    }

    @Test
    void eachWitherChangesItsOwnOptionOnly() {
        Sleeper sleeper = duration -> {};
        WorkflowOptions options = WorkflowOptions.defaults()
                .withListener(new RecordingListener())
                .withSleeper(sleeper)
                .withReentryDelay(Duration.ZERO)
                .withMaxTransitions(5)
                .withMaxNesting(7);
        WorkflowListener listener = options.listener();

        WorkflowOptions again = options.withSleeper(sleeper)
                .withReentryDelay(Duration.ZERO)
                .withMaxTransitions(5)
                .withMaxWait(Duration.ZERO);

        assertThat(again.listener()).isSameAs(listener);
        assertThat(again.sleeper()).isSameAs(sleeper);
        assertThat(again.reentryDelay()).isZero();
        assertThat(again.maxTransitions()).isEqualTo(5);
        assertThat(again.maxNesting()).isEqualTo(7);
        assertThat(WorkflowOptions.defaults().maxTransitions()).isEqualTo(1_000);
        assertThat(WorkflowOptions.defaults().maxNesting()).isEqualTo(100);
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatThrownBy(() -> WorkflowOptions.defaults().withReentryDelay(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkflowOptions.defaults().withMaxNesting(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkflowOptions.defaults().withMaxTransitions(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAListenerThrowsIsLoggedAndDoesNotReachTheWorkflow() throws ReflectiveOperationException {
        WorkflowListener broken = (WorkflowListener) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WorkflowListener.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(method.getName());
                });
        try (CapturedLog log = new CapturedLog()) {
            for (Method event : WorkflowListener.class.getMethods()) {
                tell(event, WorkflowOptions.defaults().withListener(broken).listener());
            }

            assertThat(log.messages)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(WorkflowListener.class.getMethods())
                            .map(Method::getName)
                            .toList());
        }
    }

    @Test
    void everyEventHasADefaultThatDoesNothing() throws ReflectiveOperationException {
        for (Method event : WorkflowListener.class.getMethods()) {
            tell(event, new WorkflowListener() {});
        }
        assertThat(WorkflowListener.class.getMethods()).hasSize(9).allMatch(Method::isDefault);
    }

    private static void tell(Method event, WorkflowListener listener)
            throws InvocationTargetException, IllegalAccessException {
        Object[] arguments = Arrays.stream(event.getParameterTypes())
                .map(WorkflowOptionsTest::argument)
                .toArray();
        event.invoke(listener, arguments);
    }

    private static Object argument(Class<?> type) {
        if (type == int.class) {
            return 200;
        }
        if (type == URI.class) {
            return URI.create("http://a.example/");
        }
        Step step = Step.start("w", "s", WorkflowOptions.defaults());
        return type == String.class ? "text" : step.failure(new FailureReason.CriterionNotMet("c"), null);
    }

    /** The JDK's own System.Logger hands on to java.util.logging. */
    private static final class CapturedLog extends Handler implements AutoCloseable {

        private static final Logger LOGGER = Logger.getLogger(WorkflowListener.class.getName());

        final List<String> messages = new ArrayList<>();

        CapturedLog() {
            LOGGER.addHandler(this);
            LOGGER.setUseParentHandlers(false);
        }

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getThrown().getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            LOGGER.removeHandler(this);
            LOGGER.setUseParentHandlers(true);
        }
    }
}
