package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The actions of a workflow that change nothing. One of the workflow, or of the components, is one of several steps: it
 * is pointless only if it is in all of them.
 */
final class PointlessActions {

    private final Map<Location, Diagnostic> pointless = new LinkedHashMap<>();
    private final Set<Location> needed = new HashSet<>();
    private final Map<String, Set<Location>> redundant = new HashMap<>();
    private final Map<String, Set<Location>> named = new HashMap<>();

    /** An action that can be taken in a step. */
    void needed(Action action) {
        needed.add(action.name().location());
        note(named, action);
    }

    /** An action that leads where the flow of a step goes anyway. */
    void redundant(Action action) {
        note(redundant, action);
        add(
                action,
                Diagnostic.of(
                        DiagnosticCode.REDUNDANT_ACTION,
                        action.name().location(),
                        "action '" + action.name().value() + "' is redundant: it goes where the flow goes anyway"));
    }

    /** An action that stands, in a step, behind one that is always taken. */
    void neverTaken(Action action, Action always) {
        add(
                action,
                Diagnostic.of(
                                DiagnosticCode.UNREACHABLE,
                                action.name().location(),
                                "action '" + action.name().value() + "' is never taken: '"
                                        + always.name().value() + "' before it has no criteria")
                        .withHelp("give '" + always.name().value() + "' criteria, or put it last"));
    }

    /** An action whose criteria hold, in a step, only where those of one before it do. */
    void covered(Action action, Action before) {
        add(
                action,
                Diagnostic.of(
                                DiagnosticCode.UNREACHABLE,
                                action.name().location(),
                                "action '" + action.name().value() + "' is never taken: wherever its criteria hold,"
                                        + " those of '" + before.name().value() + "' before it do")
                        .withHelp(
                                CriteriaRelations.covers(action.criteria(), before.criteria())
                                        ? "give it other criteria, or take it out"
                                        : "put it before '" + before.name().value() + "'"));
    }

    private void add(Action action, Diagnostic diagnostic) {
        note(named, action);
        pointless.putIfAbsent(action.name().location(), diagnostic);
    }

    private static void note(Map<String, Set<Location>> locations, Action action) {
        locations
                .computeIfAbsent(action.name().value(), name -> new HashSet<>())
                .add(action.name().location());
    }

    void report(Diagnostics diagnostics) {
        // A step's action that changes nothing by itself may be there to take the place of the workflow's of its name.
        redundant.forEach((name, locations) -> {
            if (named.getOrDefault(name, Set.of()).size() > locations.size()) {
                needed.addAll(locations);
            }
        });
        pointless.forEach((location, diagnostic) -> {
            if (!needed.contains(location)) {
                diagnostics.add(diagnostic);
            }
        });
    }
}
