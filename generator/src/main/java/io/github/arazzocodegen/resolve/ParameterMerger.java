package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the parameters of a workflow and of a step together (section "Workflow Object", field {@code parameters}): the
 * step's definition wins where both mean the same.
 *
 * @param toWorkflow whether the step runs a workflow: then every parameter is an input, whatever place it is for
 */
record ParameterMerger(boolean toWorkflow) {

    /** A parameter of the workflow that is an input of some workflow has no place in a request. */
    List<Parameter> merge(List<Parameter> ofWorkflow, List<Parameter> ofStep) {
        Map<String, Parameter> merged = new LinkedHashMap<>();
        for (Parameter parameter : ofWorkflow) {
            if (toWorkflow || parameter.in() != null) {
                merged.put(key(parameter), parameter);
            }
        }
        ofStep.forEach(parameter -> merged.put(key(parameter), parameter));
        return List.copyOf(merged.values());
    }

    private String key(Parameter parameter) {
        String name = parameter.name().value();
        return toWorkflow || parameter.in() == null ? name : parameter.in().value() + " " + name;
    }
}
