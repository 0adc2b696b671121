package io.github.arazzocodegen.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a workflow comes to: its outputs, or another workflow to which control has gone for good (Arazzo, sections "Success
 * Action Object" and "Failure Action Object", type {@code goto} with a {@code workflowId}). That one has not begun yet,
 * so that workflows that go to each other are a loop and no recursion.
 *
 * @param <O> the outputs of the workflow
 */
public sealed interface Course<O> {

    /** A workflow that has ended. */
    record Ended<O>(O outputs) implements Course<O> {}

    /**
     * A workflow that has gone to another one.
     *
     * @param next begins the other workflow
     * @param ending makes what the workflow gives of what the other one gives
     */
    record Transfer<T, O>(Supplier<Course<T>> next, Function<? super T, ? extends O> ending) implements Course<O> {}

    /** The course of a workflow that has ended with these outputs. */
    static <O> Course<O> ended(O outputs) {
        return new Ended<>(outputs);
    }

    /**
     * Follows control from workflow to workflow until one ends.
     *
     * @return what the first workflow gives
     * @throws WorkflowException if a workflow on the way fails
     */
    static <O> O follow(Course<O> course) {
        Deque<Function<Object, Object>> endings = new ArrayDeque<>();
        Course<?> at = course;
        while (at instanceof Transfer<?, ?> transfer) {
            endings.push(untyped(transfer.ending()));
            at = transfer.next().get();
        }
        Object outputs = ((Ended<?>) at).outputs();
        while (!endings.isEmpty()) {
            outputs = endings.pop().apply(outputs);
        }
        @SuppressWarnings("unchecked") // The last ending gives what the first workflow gives.
        O first = (O) outputs;
        return first;
    }

    /** Each transfer's types fit those of the next one, which a loop over them can't say. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> untyped(Function<?, ?> ending) {
        return (Function<Object, Object>) ending;
    }
}
