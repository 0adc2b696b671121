package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Components;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Reusable;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces reusable objects (section "Reusable Object") by the components that they refer to. */
final class ComponentFinder {

    private final Components components;
    private final Diagnostics diagnostics;

    ComponentFinder(Components components, Diagnostics diagnostics) {
        this.components = components;
        this.diagnostics = diagnostics;
    }

    List<Parameter> parameters(List<Reusable<Parameter>> reusables) {
        List<Parameter> found = new ArrayList<>();
        for (Reusable<Parameter> reusable : reusables) {
            if (reusable instanceof Reusable.Inline<Parameter> inline) {
                found.add(inline.object());
            } else if (reusable instanceof Reusable.Reference<Parameter> reference) {
                Parameter parameter = find(reference.reference(), "parameters", components.parameters());
                if (parameter != null) {
                    diagnostics.refers(
                            reference.reference().location(), parameter.node().location());
                    found.add(
                            reference.value() == null
                                    ? parameter
                                    : new Parameter(
                                            parameter.name(), parameter.in(), reference.value(), reference.node()));
                }
            }
        }
        return found;
    }

    /** The places of the references in the lists of a step or workflow. */
    static List<Location> references(
            List<Reusable<Parameter>> parameters,
            List<Reusable<Action>> successActions,
            List<Reusable<Action>> failureActions) {
        return Stream.of(parameters.stream(), successActions.stream(), failureActions.stream())
                .flatMap(reusables -> reusables)
                .flatMap(reusable -> reusable instanceof Reusable.Reference<?> reference
                        ? Stream.of(reference.reference().location())
                        : Stream.of())
                .toList();
    }

    List<Action> successActions(List<Reusable<Action>> reusables) {
        return actions(reusables, "successActions", components.successActions());
    }

    List<Action> failureActions(List<Reusable<Action>> reusables) {
        return actions(reusables, "failureActions", components.failureActions());
    }

    private List<Action> actions(List<Reusable<Action>> reusables, String kind, Map<String, Action> known) {
        List<Action> found = new ArrayList<>();
        for (Reusable<Action> reusable : reusables) {
            if (reusable instanceof Reusable.Inline<Action> inline) {
                found.add(inline.object());
            } else if (reusable instanceof Reusable.Reference<Action> reference) {
                Action action = find(reference.reference(), kind, known);
                if (action != null) {
                    diagnostics.refers(
                            reference.reference().location(), action.node().location());
                    found.add(action);
                }
            }
        }
        return found;
    }

    private <T> @Nullable T find(Located<String> reference, String kind, Map<String, T> known) {
        String prefix = "$components." + kind + ".";
        String text = reference.value();
        if (!text.startsWith(prefix)) {
            // The parser has reported it.
            return null;
        }
        String name = text.substring(prefix.length());
        T component = known.get(name);
        if (component == null && !components.unread().contains(kind)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_REFERENCE,
                            reference.location(),
                            "components/" + kind + " has no '" + name + "'")
                    .withHelp(Suggestions.didYouMean(name, known.keySet())));
        }
        return component;
    }
}
