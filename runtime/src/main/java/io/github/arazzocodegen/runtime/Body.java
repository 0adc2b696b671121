package io.github.arazzocodegen.runtime;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body that is decoded once, and that fails its step once if it can't be. */
final class Body<T> {

    private final Step step;
    private final Decoder<T> decoder;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private @Nullable T value;
    private @Nullable StepFailedException failure;

    Body(Step step, Decoder<T> decoder) {
        this.step = step;
        this.decoder = decoder;
    }

    Step step() {
        return step;
    }

    /** The decoded body, if no problem was noted at, above or below one of the places. */
    T read(String... places) {
        if (failure != null) {
            throw failure;
        }
        T decoded = value;
        if (decoded == null) {
            decoded = decode();
            value = decoded;
        }
        for (String place : places) {
            Optional<String> problem = problemAt(place);
            if (problem.isPresent()) {
                throw unreadable(problem.get(), null);
            }
        }
        return decoded;
    }

    private T decode() {
        T decoded;
        try {
            decoded = decoder.decode(problems::putIfAbsent);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
        }
        if (decoded == null) {
            throw unreadable("there is no value in it", null);
        }
        return decoded;
    }

    private Optional<String> problemAt(String place) {
        return problems.keySet().stream()
                .filter(pointer -> isWithin(pointer, place) || isWithin(place, pointer))
                .findFirst()
                .map(pointer -> Secrets.isSecret(pointer)
                        ? "the value at " + pointer + " is of another type"
                        : "at " + pointer + ": " + problems.get(pointer));
    }

    private static boolean isWithin(String pointer, String ancestor) {
        return pointer.equals(ancestor) || pointer.startsWith(ancestor + "/");
    }

    private StepFailedException unreadable(String problem, @Nullable Exception cause) {
        failure = step.unreadable(problem, cause);
        return failure;
    }
}
