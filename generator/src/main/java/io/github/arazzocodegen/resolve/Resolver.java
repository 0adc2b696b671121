package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds what a document's workflows refer to by name: operations, steps, components. */
public final class Resolver {

    private static final String INPUTS = "#/components/inputs/";

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
        List<Dependency> dependsOn = new ArrayList<>();
        for (Located<String> dependency : workflow.dependsOn()) {
            WorkflowName name = workflows.find(dependency);
            if (name != null) {
                dependsOn.add(new Dependency(name, dependency.location()));
            }
        }
        StepResolver stepResolver = new StepResolver(workflow, operations, workflows, components, diagnostics);
        List<ResolvedStep> steps = stepResolver.steps();
        List<Location> references = new ArrayList<>(stepResolver.ofWorkflow());
        steps.forEach(step -> references.addAll(step.references()));
        Set<String> unread = new TreeSet<>(workflow.unread());
        if (dependsOn.size() < workflow.dependsOn().size()) {
            unread.add("dependsOn");
        }
        Node inputs = workflow.inputs();
        if (isLost(inputs)) {
            inputs = document.components().inputs().get(component(inputs));
            unread.add("inputs");
        }
        Schema schema = inputs == null ? null : inputSchemas.apply(inputs);
        ScalarNode reference = reference(inputs);
        if (schema != null && reference != null) {
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
                references,
                unread);
    }

    private static @Nullable ScalarNode reference(@Nullable Node schema) {
        return schema instanceof ObjectNode object && object.get("$ref") instanceof ScalarNode reference
                ? reference
                : null;
    }

    /** The name of the component's inputs that a schema refers to, or an empty text. */
    private static String component(@Nullable Node schema) {
        ScalarNode reference = reference(schema);
        return reference == null || !reference.text().startsWith(INPUTS)
                ? ""
                : reference.text().substring(INPUTS.length());
    }

    /** Whether a schema refers to inputs of the components that are not, or not whole, where they should be. */
    private boolean isLost(@Nullable Node schema) {
        return !component(schema).isEmpty() && document.components().unread().contains("inputs");
    }
}
