package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.ResponseSelector.Selected;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * With which statuses a body comes, of those that the success criteria allow, where it does not come with all: a step
 * that takes {@code 200} and {@code 404} for a success reads nothing of a 404 that has another body, or none.
 *
 * @param statuses exact statuses, at least one
 * @param have whether these are the ones with which it comes, else the others
 */
public record BodyStatuses(List<Integer> statuses, boolean have) {

    /** More statuses than that are not told apart by name. */
    private static final int MAX = 4;

    public BodyStatuses {
        statuses = List.copyOf(statuses);
    }

    /** Null where the body comes with all statuses that are allowed, or with too many and without too many to name. */
    static @Nullable BodyStatuses of(Operation operation, IntPredicate allowed, Selected selected) {
        List<Integer> without = statuses(status -> allowed.test(status) && !has(operation, status, selected.schema()));
        if (without.isEmpty()) {
            return null;
        }
        if (without.size() <= MAX) {
            return new BodyStatuses(without, false);
        }
        List<Integer> with = statuses(status -> allowed.test(status) && has(operation, status, selected.schema()));
        return with.isEmpty() || with.size() > MAX ? null : new BodyStatuses(with, true);
    }

    private static List<Integer> statuses(IntPredicate predicate) {
        return IntStream.range(100, 600).filter(predicate).boxed().toList();
    }

    /** A success that is not declared is taken for the one that is. */
    private static boolean has(Operation operation, int status, @Nullable Schema body) {
        Operation.Response response = operation.responseFor(status);
        if (response == null) {
            return status / 100 == 2;
        }
        if (!ResponseSelector.hasContent(status, response)) {
            return false;
        }
        Schema schema = ResponseSelector.jsonSchema(response.content());
        if (schema == null || body == null) {
            return schema == body;
        }
        return schema.identity().equals(body.identity());
    }
}
