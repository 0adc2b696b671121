package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Binds what a document's workflows refer to by name: operations, steps, components. */
public final class Resolver {

    private final OperationFinder operations;
    private final Function<Node, Schema> inputSchemas;
    private final Diagnostics diagnostics;

    /** @param inputSchemas gives the view of a JSON Schema in the document */
    public Resolver(Sources sources, Function<Node, Schema> inputSchemas, Diagnostics diagnostics) {
        this.operations = new OperationFinder(sources, diagnostics);
        this.inputSchemas = inputSchemas;
        this.diagnostics = diagnostics;
    }

    /** The document's workflows, in its order. */
    public List<ResolvedWorkflow> resolve(ArazzoDocument document) {
        ComponentFinder components = new ComponentFinder(document.components(), diagnostics);
        Map<String, Located<String>> urls = new LinkedHashMap<>();
        document.sourceDescriptions()
                .forEach(source -> urls.putIfAbsent(source.name().value(), source.url()));
        return document.workflows().stream()
                .map(workflow -> workflow(workflow, components, urls))
                .toList();
    }

    private ResolvedWorkflow workflow(
            Workflow workflow, ComponentFinder components, Map<String, Located<String>> sourceUrls) {
        ActionBinder actions = new ActionBinder(workflow.steps(), diagnostics);
        for (Located<String> dependency : workflow.dependsOn()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.NOT_YET_SUPPORTED, dependency.location(), "'dependsOn' is not compiled yet"));
        }
        List<Parameter> shared = components.parameters(workflow.parameters());
        List<Action> success = components.successActions(workflow.successActions());
        List<Action> failure = components.failureActions(workflow.failureActions());
        List<ResolvedStep> steps = new ArrayList<>();
        for (Step step : workflow.steps()) {
            List<Parameter> parameters = merge(shared, components.parameters(step.parameters()));
            steps.add(new ResolvedStep(
                    step.stepId(),
                    step.description(),
                    step.target() == null
                            ? new Call.Unresolved()
                            : operations.find(step.target(), pathParameters(parameters)),
                    parameters,
                    step.requestBody(),
                    step.successCriteria(),
                    actions.bind(components.successActions(step.onSuccess()), success),
                    actions.bind(components.failureActions(step.onFailure()), failure),
                    step.outputs()));
        }
        Node inputs = workflow.inputs();
        return new ResolvedWorkflow(
                workflow.workflowId(),
                workflow.summary(),
                workflow.description(),
                inputs == null ? null : inputSchemas.apply(inputs),
                steps,
                workflow.outputs(),
                sourceUrls);
    }

    /** The workflow's parameters and the step's, whose definition wins where both have the same name and place. */
    private static List<Parameter> merge(List<Parameter> ofWorkflow, List<Parameter> ofStep) {
        Map<String, Parameter> merged = new LinkedHashMap<>();
        for (Parameter parameter : ofWorkflow) {
            merged.put(key(parameter), parameter);
        }
        for (Parameter parameter : ofStep) {
            merged.put(key(parameter), parameter);
        }
        return List.copyOf(merged.values());
    }

    private static Set<String> pathParameters(List<Parameter> parameters) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : parameters) {
            if (parameter.in() != null && parameter.in().value().equals("path")) {
                names.add(parameter.name().value());
            }
        }
        return names;
    }

    private static String key(Parameter parameter) {
        return (parameter.in() == null ? "" : parameter.in().value()) + " "
                + parameter.name().value();
    }
}
