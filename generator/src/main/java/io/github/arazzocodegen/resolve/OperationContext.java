package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.openapi.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What tells apart operations that by mistake have the same operationId: the parameters that the step gives, and what
 * the other steps of the workflow call.
 */
final class OperationContext {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");

    private final Set<String> path = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final List<Call.ToOperation> others;

    /** @param others the operations that the workflow calls besides */
    OperationContext(List<Parameter> parameters, List<Call.ToOperation> others) {
        this.others = others;
        for (Parameter parameter : parameters) {
            if (parameter.in() != null) {
                String in = parameter.in().value();
                String name = parameter.name().value();
                all.add(in + " " + name);
                if (in.equals("path")) {
                    path.add(name);
                }
            }
        }
    }

    /**
     * The operation that the step means: the only one with just these path parameters, or of several such the only one
     * that is given what it requires, whose path another step calls too, or in whose source description the others are.
     * Null if that leaves none or more than one.
     */
    Call.@Nullable ToOperation choose(List<Call.ToOperation> candidates) {
        List<Call.ToOperation> fitting = candidates.stream()
                .filter(call -> variables(call.operation()).equals(path))
                .toList();
        List<Predicate<Call.ToOperation>> rules =
                List.of(call -> isGiven(call.operation()), this::isOfCalledPath, this::isWhereOthersAre);
        for (Predicate<Call.ToOperation> isMeant : rules) {
            if (fitting.size() > 1) {
                List<Call.ToOperation> left = fitting.stream().filter(isMeant).toList();
                fitting = left.isEmpty() ? fitting : left;
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private boolean isOfCalledPath(Call.ToOperation call) {
        return others.stream()
                .anyMatch(other -> other.source().equals(call.source())
                        && other.operation().path().equals(call.operation().path()));
    }

    private boolean isWhereOthersAre(Call.ToOperation call) {
        return !others.isEmpty()
                && others.stream().allMatch(other -> other.source().equals(call.source()));
    }

    private static Set<String> variables(Operation operation) {
        return TEMPLATE.matcher(operation.path())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private boolean isGiven(Operation operation) {
        return operation.parameters().stream()
                .filter(Operation.Parameter::required)
                .allMatch(parameter -> all.contains(parameter.in() + " " + parameter.name()));
    }
}
