package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.openapi.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters that a step gives, which tell apart operations that by mistake have the same operationId. */
final class GivenParameters {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");

    private final Set<String> path = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    GivenParameters(List<Parameter> parameters) {
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
     * that is given what it requires. Null if that leaves none or more than one.
     */
    Call.@Nullable ToOperation choose(List<Call.ToOperation> candidates) {
        List<Call.ToOperation> fitting = candidates.stream()
                .filter(call -> variables(call.operation()).equals(path))
                .toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream().filter(call -> isGiven(call.operation())).toList();
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
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
