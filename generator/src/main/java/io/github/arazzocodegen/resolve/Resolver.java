package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Target;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.ResolvedWorkflow.Dependency;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Binds what a document's workflows refer to by name: operations, steps, components. */
public final class Resolver {

    private final ArazzoDocument document;
    private final OperationFinder operations;
    private final WorkflowFinder workflows;
    private final ComponentFinder components;
    private final Map<String, Located<String>> urls = new LinkedHashMap<>();
    private final Function<Node, Schema> inputSchemas;
    private final Diagnostics diagnostics;

    /** @param inputSchemas gives the view of a JSON Schema in the document */
    public Resolver(
            ArazzoDocument document, Sources sources, Function<Node, Schema> inputSchemas, Diagnostics diagnostics) {
        this.document = document;
        this.workflows = new WorkflowFinder(document, sources, diagnostics);
        this.operations = new OperationFinder(sources, workflows, diagnostics);
        this.components = new ComponentFinder(document.components(), diagnostics);
        document.sourceDescriptions()
                .forEach(source -> urls.putIfAbsent(source.name().value(), source.url()));
        this.inputSchemas = inputSchemas;
        this.diagnostics = diagnostics;
    }

    /** The document's workflows, in its order. */
    public List<ResolvedWorkflow> resolve() {
        return document.workflows().stream().map(this::resolve).toList();
    }

    /** One of the document's workflows. */
    public ResolvedWorkflow resolve(Workflow workflow) {
        ActionBinder actions = new ActionBinder(workflow.steps(), workflows, diagnostics);
        List<Dependency> dependsOn = new ArrayList<>();
        for (Located<String> dependency : workflow.dependsOn()) {
            WorkflowName name = workflows.find(dependency);
            if (name != null) {
                dependsOn.add(new Dependency(name, dependency.location()));
            }
        }
        List<Parameter> shared = components.parameters(workflow.parameters());
        List<Action> success = components.successActions(workflow.successActions());
        List<Action> failure = components.failureActions(workflow.failureActions());
        List<Call.ToOperation> called = operations.plain(workflow.steps());
        List<ResolvedStep> steps = new ArrayList<>();
        List<Location> ofWorkflow =
                ComponentFinder.references(workflow.parameters(), workflow.successActions(), workflow.failureActions());
        for (Step step : workflow.steps()) {
            List<Location> references =
                    new ArrayList<>(ComponentFinder.references(step.parameters(), step.onSuccess(), step.onFailure()));
            references.addAll(ofWorkflow);
            List<Parameter> own = components.parameters(step.parameters());
            boolean toWorkflow = step.target() instanceof Target.WorkflowId;
            List<Parameter> parameters = new ParameterMerger(toWorkflow).merge(shared, own);
            List<Action> onSuccess = components.successActions(step.onSuccess());
            List<Action> onFailure = components.failureActions(step.onFailure());
            diagnostics.by(
                    references,
                    () -> steps.add(new ResolvedStep(
                            step.stepId(),
                            step.description(),
                            step.target() == null
                                    ? new Call.Unresolved()
                                    : operations.find(step.target(), new OperationContext(parameters, called)),
                            parameters,
                            parameters.stream().filter(p -> !own.contains(p)).toList(),
                            step.requestBody(),
                            step.successCriteria(),
                            actions.bind(onSuccess, success),
                            actions.bind(onFailure, failure),
                            step.outputs(),
                            references)));
        }
        Node inputs = workflow.inputs();
        Schema schema = inputs == null ? null : inputSchemas.apply(inputs);
        List<Location> references = new ArrayList<>(ofWorkflow);
        steps.forEach(step -> references.addAll(step.references()));
        if (schema != null
                && inputs instanceof ObjectNode object
                && object.get("$ref") instanceof ScalarNode reference) {
            diagnostics.refers(reference.location(), schema.location());
            references.add(reference.location());
        }
        return new ResolvedWorkflow(
                new WorkflowName(document.file(), workflow.workflowId().value()),
                workflow.workflowId(),
                workflow.summary(),
                workflow.description(),
                schema,
                dependsOn,
                steps,
                workflow.outputs(),
                urls,
                document.components().parameters(),
                references);
    }
}
