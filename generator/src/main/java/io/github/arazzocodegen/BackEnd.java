package io.github.arazzocodegen;

import io.github.arazzocodegen.client.ClientGenerationException;
import io.github.arazzocodegen.client.ClientGenerator;
import io.github.arazzocodegen.client.ClientSettings;
import io.github.arazzocodegen.client.GeneratedClient;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.javagen.FactoryWriter;
import io.github.arazzocodegen.javagen.JavaSource;
import io.github.arazzocodegen.javagen.WorkflowWriter;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.PrunedDescription;
import io.github.arazzocodegen.openapi.Pruner;
import io.github.arazzocodegen.openapi.Relaxation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.plan.FactoryPlan;
import io.github.arazzocodegen.plan.FactoryPlanner;
import io.github.arazzocodegen.plan.Planner;
import io.github.arazzocodegen.plan.Planner.SourcePlan;
import io.github.arazzocodegen.plan.ProjectNames;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.types.ReferredModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Flow graphs to the sources of workflows, factories and clients. */
final class BackEnd {

    private final CompilerRequest request;
    private final Diagnostics diagnostics;
    private final SourceTree.Builder sources = SourceTree.builder();
    private final Map<Operation, Set<String>> missing = new HashMap<>();
    private final Map<Operation, Set<String>> sent = new HashMap<>();
    private final Set<String> clientPackages = new HashSet<>();
    private final IdentityHashMap<ApiDescription, List<Schema>> referred = new IdentityHashMap<>();

    BackEnd(CompilerRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /** The sources of all workflows together; worth something only if no error was added meanwhile. */
    SourceTree generate(List<FlowGraph> graphs) {
        sent.putAll(NotGiven.sent(graphs));
        graphs.forEach(graph -> graph.nodes().forEach(node -> NotGiven.collect(node.step(), sent, missing)));
        Map<String, Set<Operation>> used = new LinkedHashMap<>();
        Map<String, ApiDescription> descriptions = new LinkedHashMap<>();
        IdentityHashMap<ApiDescription, String> names = new IdentityHashMap<>();
        for (Call.ToOperation call : calls(graphs)) {
            String name = names.computeIfAbsent(
                    call.source().description(), description -> call.source().name());
            descriptions.put(name, call.source().description());
            used.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(call.operation());
        }
        graphs.forEach(graph -> ReferredModels.in(graph.workflow()).forEach(this::referredTo));
        List<String> workflowIds = graphs.stream()
                .map(graph -> graph.workflow().workflowId().value())
                .toList();
        ProjectNames projectNames = new ProjectNames(request.packageName(), workflowIds, used.keySet());
        IdentityHashMap<ApiDescription, SourcePlan> plans = new IdentityHashMap<>();
        used.forEach((name, operations) -> {
            ApiDescription description = descriptions.get(name);
            if (description != null) {
                client(name, description, operations, projectNames, plans);
            }
        });
        if (plans.size() == used.size()) {
            Planner planner = new Planner(
                    graphs,
                    workflow -> projectNames.workflow(workflow.workflowId()),
                    description -> Objects.requireNonNull(plans.get(description), "plan"),
                    diagnostics);
            graphs.forEach(graph -> planner.plan(graph).ifPresent(plan -> add(WorkflowWriter.write(plan))));
        }
        return sources.build();
    }

    private void referredTo(Schema schema) {
        ApiDescription description = schema.referredTo();
        if (description != null) {
            referred.computeIfAbsent(description, k -> new ArrayList<>()).add(schema);
        }
    }

    private static List<Call.ToOperation> calls(List<FlowGraph> graphs) {
        return graphs.stream()
                .flatMap(graph -> graph.nodes().stream())
                .map(node -> node.step().call())
                .filter(Call.ToOperation.class::isInstance)
                .map(Call.ToOperation.class::cast)
                .toList();
    }

    private void client(
            String name,
            ApiDescription description,
            Set<Operation> used,
            ProjectNames projectNames,
            IdentityHashMap<ApiDescription, SourcePlan> plans) {
        String clientPackage =
                Objects.requireNonNullElse(request.source(name).clientPackage(), projectNames.clientPackage(name));
        if (!clientPackages.add(clientPackage)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.INVALID_PACKAGE,
                            null,
                            "the clients of two source descriptions would be in package '" + clientPackage + "'")
                    .withHelp("give the client of '" + name + "' another package"));
            return;
        }
        try {
            List<Schema> wanted = referred.getOrDefault(description, List.of());
            PrunedDescription pruned = Pruner.prune(description, used, wanted);
            if (diagnostics.hasErrors() || used.stream().anyMatch(operation -> pruned.operationId(operation) == null)) {
                // What no client can have was reported; nothing can be planned without it.
                return;
            }
            used.forEach(operation -> Relaxation.relax(pruned, operation, missing.getOrDefault(operation, Set.of())));
            used.forEach(operation -> {
                Set<String> types = sent.getOrDefault(operation, Set.of());
                if (types.size() == 1) {
                    Relaxation.sendOnly(pruned, operation, types.iterator().next());
                }
            });
            ClientSettings settings = new ClientSettings(
                    clientPackage,
                    request.library(),
                    used.stream()
                            .flatMap(operation -> sent.getOrDefault(operation, Set.of()).stream())
                            .toList());
            List<String> names = wanted.stream()
                    .map(schema -> pruned.componentNames().get(schema.identity()))
                    .filter(Objects::nonNull)
                    .toList();
            GeneratedClient client = new ClientGenerator().generate(pruned.toYaml(), settings, names);
            client.files().forEach(sources::add);
            plans.put(
                    description,
                    new SourcePlan(projectNames.factory(name), clientPackage, client.model(), pruned.componentNames()));
            FactoryPlan factory =
                    FactoryPlanner.plan(description, projectNames.factory(name), clientPackage, client.model());
            String baseUri = request.source(name).baseUri();
            add(FactoryWriter.write(baseUri == null ? factory : factory.withBaseUri(baseUri)));
        } catch (ClientGenerationException e) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.CLIENT_NOT_GENERATED,
                            description.location(),
                            "no client can be generated for source description '" + name + "': " + e.getMessage())
                    .withHelp("look at the operations that the workflows call and at the schemas that these use"));
        }
    }

    private void add(JavaSource source) {
        sources.add(source.path(), source.text());
    }
}
