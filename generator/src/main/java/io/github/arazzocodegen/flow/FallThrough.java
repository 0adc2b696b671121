package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.StatusSelector;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What happens where a step has succeeded and the criteria of none of its actions hold: the flow goes on behind it. */
final class FallThrough {

    private static final int LOWEST = 100;
    private static final int HIGHEST = 599;

    private final Step step;
    private final List<List<Criterion>> alternatives;

    FallThrough(Step step) {
        this.step = step;
        this.alternatives = step.onSuccess().stream().map(Action::criteria).toList();
    }

    /** Whether that can be: not where the actions together cover all cases of a status, or of a value that is always there. */
    boolean isPossible() {
        return !coverStatuses()
                && CriteriaRelations.covered(alternatives).stream()
                        .allMatch(value -> reference(value).optional());
    }

    private boolean coverStatuses() {
        IntPredicate succeeds = StatusSelector.allowed(step.successCriteria());
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .filter(succeeds)
                .allMatch(status -> alternatives.stream()
                        .anyMatch(criteria -> !criteria.isEmpty()
                                && StatusSelector.fulfilling(criteria).test(status)));
    }

    /** The case in which it happens, in the words of a message; an empty text for a step without actions. */
    String text() {
        List<String> names = step.onSuccess().stream()
                .map(action -> "'" + action.name().value() + "'")
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String absent = CriteriaRelations.covered(alternatives).stream()
                .map(value -> reference(value).text())
                .collect(Collectors.joining(" and "));
        String why = absent.isEmpty() ? "" : ", as where " + absent + " is absent";
        return names.size() == 1
                ? "action " + names.get(0) + " does not hold" + why
                : "none of the actions " + String.join(", ", names) + " holds" + why;
    }

    private static Reference reference(TypedCondition value) {
        return value instanceof TypedCondition.Size size ? size.reference() : ((TypedCondition.Of) value).reference();
    }
}
