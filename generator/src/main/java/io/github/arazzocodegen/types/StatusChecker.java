package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks what criteria say of {@code $statusCode}: against the description, and against each other. */
final class StatusChecker {

    private static final int LOWEST = 100;
    private static final int HIGHEST = 599;

    private static final String AMONG_THEMSELVES =
            "no status fulfils both this and an earlier criterion; alternatives are written with ||";

    private final Diagnostics diagnostics;

    StatusChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** An action of the workflow is for all of its steps, so what it asks for need not be possible in each. */
    void check(Step step, Operation operation) {
        check(step.successCriteria(), status -> true, AMONG_THEMSELVES, operation);
        IntPredicate success = StatusSelector.allowed(step.successCriteria());
        if (!any(success)) {
            return;
        }
        for (Action action : step.onSuccess()) {
            if (action.inherited()) {
                contradictions(action.criteria(), status -> true, AMONG_THEMSELVES);
            } else {
                check(
                        action.criteria(),
                        success,
                        "the success criteria of step '" + step.id() + "' rule this out",
                        operation);
            }
        }
        IntPredicate surely = StatusSelector.fulfilling(step.successCriteria());
        for (Action action : step.onFailure()) {
            if (action.inherited()) {
                contradictions(action.criteria(), status -> true, AMONG_THEMSELVES);
            } else {
                contradictions(
                        action.criteria(),
                        status -> !surely.test(status),
                        "with such a status the step succeeds; it fails only where the body can't be read");
            }
        }
    }

    private void check(List<Criterion> criteria, IntPredicate before, String why, Operation operation) {
        if (!contradictions(criteria, before, why)) {
            criteria.forEach(criterion -> unknown(criterion, operation));
        }
    }

    /** Says of the first criterion with which no status is left that it can't hold; whether there is one. */
    private boolean contradictions(List<Criterion> criteria, IntPredicate before, String why) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            IntPredicate allowed = StatusSelector.allowed(criteria.subList(0, i + 1));
            if (!any(status -> allowed.test(status) && before.test(status))) {
                boolean alone = !any(StatusSelector.allowed(List.of(criterion)));
                Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.CONTRADICTION, criterion.location(), "'" + criterion.text() + "' never holds");
                diagnostics.add(diagnostic.withHelp(alone ? "a status is a number from 100 to 599" : why));
                return true;
            }
        }
        return false;
    }

    private static boolean any(IntPredicate allowed) {
        return IntStream.rangeClosed(LOWEST, HIGHEST).anyMatch(allowed);
    }

    /** A status that a criterion asks for alone and that the description does not have, nor a range or a default for it. */
    private void unknown(Criterion criterion, Operation operation) {
        List<Integer> asked = asked(criterion.condition()).toList();
        boolean known = operation.responses().isEmpty()
                || asked.stream().anyMatch(status -> operation.responseFor(status) != null);
        if (asked.isEmpty() || known || asked.stream().anyMatch(s -> s < LOWEST || s > HIGHEST)) {
            return;
        }
        TreeSet<String> declared = new TreeSet<>(operation.responses().keySet());
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_STATUS,
                        criterion.location(),
                        "operation '" + operation.displayName() + "' declares no response " + asked.get(0))
                .withHelp("it declares " + String.join(", ", declared))
                .withRelated(operation.location(), "the description of the operation"));
    }

    /** The statuses of which one is asked for. */
    private static Stream<Integer> asked(TypedCondition condition) {
        if (condition instanceof TypedCondition.Or or) {
            return or.operands().stream().flatMap(StatusChecker::asked);
        }
        if (condition instanceof TypedCondition.And and) {
            return and.operands().stream().flatMap(StatusChecker::asked);
        }
        boolean equals = condition instanceof TypedCondition.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof TypedCondition.Of of
                && of.reference() instanceof Reference.StatusCode;
        return equals
                        && condition instanceof TypedCondition.Comparison comparison
                        && comparison.right() instanceof TypedCondition.Literal literal
                        && literal.value() instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0
                ? Stream.of(number.intValue())
                : Stream.of();
    }
}
