package io.github.arazzocodegen.testing;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoParser;
import io.github.arazzocodegen.client.ClientGenerator;
import io.github.arazzocodegen.client.ClientSettings;
import io.github.arazzocodegen.client.GeneratedClient;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraphs;
import io.github.arazzocodegen.javagen.FactoryWriter;
import io.github.arazzocodegen.javagen.WorkflowWriter;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Descriptions;
import io.github.arazzocodegen.openapi.IndexedOperation;
import io.github.arazzocodegen.openapi.PrunedDescription;
import io.github.arazzocodegen.openapi.Pruner;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.openapi.Schemas;
import io.github.arazzocodegen.plan.FactoryPlanner;
import io.github.arazzocodegen.plan.Planner;
import io.github.arazzocodegen.plan.Planner.SourcePlan;
import io.github.arazzocodegen.plan.ProjectNames;
import io.github.arazzocodegen.plan.WorkflowPlan;
import io.github.arazzocodegen.resolve.RecursionChecker;
import io.github.arazzocodegen.resolve.ResolvedSource;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.Resolver;
import io.github.arazzocodegen.resolve.Sources;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import io.github.arazzocodegen.types.ReferredModels;
import io.github.arazzocodegen.types.TypedWorkflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Workflows in texts, taken through the passes of the compiler as far as a test asks. */
public final class Workflows {

    /** A description with a property and a parameter of every type. */
    public static final String THINGS = fixture("things.yaml");

    private static final String PACKAGE = "p";
    /** Where the fixture is, so that a workflow's schemas can refer to the description. */
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "fixture").toAbsolutePath();

    private static final Map<String, GeneratedClient> CLIENTS = new HashMap<>();

    private final Diagnostics diagnostics = new Diagnostics(false);
    private final ApiDescription description;
    private final List<FlowGraph> graphs;

    private Workflows(String openApi, String arazzo) {
        Node things = parse("things.yaml", openApi).root();
        this.description = Descriptions.read(things, FOLDER, p -> null, diagnostics);
        SourceDocument source = parse("flow.yaml", arazzo);
        ArazzoDocument document = ArazzoParser.parse(source, diagnostics);
        if (description == null || document == null) {
            throw new AssertionError(messages());
        }
        Sources sources = new Sources(
                List.of("things"), true, List.of(new ResolvedSource("things", description)), Map.of(), diagnostics);
        Schemas schemas = Schemas.jsonSchema(source.root(), FOLDER, p -> things, List.of(description), diagnostics);
        Map<WorkflowName, ResolvedWorkflow> resolved = new LinkedHashMap<>();
        new Resolver(document, sources, schemas::of, diagnostics)
                .resolve()
                .forEach(workflow -> resolved.putIfAbsent(workflow.name(), workflow));
        new RecursionChecker(diagnostics).check(resolved.values());
        FlowGraphs flows =
                new FlowGraphs(name -> Objects.requireNonNull(resolved.get(name), name.workflowId()), diagnostics);
        this.graphs = resolved.keySet().stream().map(flows::of).toList();
    }

    /** The workflows of a document that has but a list of these, over the fixture's description. */
    public static Workflows of(String workflows) {
        return of(THINGS, workflows);
    }

    /** The workflows, over a description that they call {@code things}. */
    public static Workflows of(String openApi, String workflows) {
        return new Workflows(openApi, """
                arazzo: 1.0.1
                info: {title: Test, version: '1'}
                sourceDescriptions: [{name: things, url: things.yaml, type: openapi}]
                workflows:
                """ + workflows);
    }

    /** One workflow {@code w} with the fixture's inputs and these steps, each of which starts with {@code "- "}. */
    public static Workflows steps(String steps) {
        return each(List.of(steps));
    }

    /** Several workflows with the fixture's inputs, of which each has these steps and a name of its own. */
    public static Workflows each(List<String> steps) {
        StringBuilder workflows = new StringBuilder();
        String inputs = fixture("inputs.yaml").indent(4);
        for (int i = 0; i < steps.size(); i++) {
            workflows.append("- workflowId: w").append(i == 0 ? "" : i).append("\n  inputs:\n");
            workflows.append(inputs).append("  steps:\n").append(steps.get(i).indent(2));
        }
        return of(workflows.toString());
    }

    /** Several workflows without inputs over a description, of which each has these steps and a name of its own. */
    public static Workflows over(String openApi, List<String> steps) {
        StringBuilder workflows = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            workflows.append("- workflowId: w").append(i == 0 ? "" : i).append("\n  steps:\n");
            workflows.append(steps.get(i).indent(2));
        }
        return of(openApi, workflows.toString());
    }

    /** A text as YAML that means it, whatever is in it. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    public TypedWorkflow typed() {
        return graph().workflow();
    }

    public FlowGraph graph() {
        return graphs.get(0);
    }

    /** What was said, as {@code ARZ0103 message; help}. */
    public List<String> messages() {
        return diagnostics.sorted().stream()
                .map(d -> d.code().id() + " " + d.message() + (d.help().isEmpty() ? "" : "; " + d.help()))
                .toList();
    }

    /** The same of errors alone. */
    public List<String> errors() {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .toList();
    }

    /** The client of all operations of the description. */
    public GeneratedClient client() {
        PrunedDescription pruned = pruned();
        return CLIENTS.computeIfAbsent(
                pruned.toYaml(),
                text -> new ClientGenerator()
                        .generate(
                                text,
                                ClientSettings.nativeClient(PACKAGE + ".things"),
                                pruned.componentNames().values()));
    }

    private PrunedDescription pruned() {
        List<Schema> wanted = graphs.stream()
                .flatMap(graph -> ReferredModels.in(graph.workflow()).stream())
                .toList();
        return Pruner.prune(
                description,
                description.operations().stream()
                        .map(IndexedOperation::operation)
                        .toList(),
                wanted);
    }

    /** The plan of each workflow that can be planned; why others can't is in the messages. */
    public List<WorkflowPlan> plans() {
        List<String> ids = graphs.stream()
                .map(graph -> graph.workflow().workflowId().value())
                .toList();
        ProjectNames names = new ProjectNames(PACKAGE, ids, List.of("things"));
        JavaType factory = names.factory("things");
        SourcePlan source = new SourcePlan(factory, PACKAGE + ".things", client().model(), pruned().componentNames());
        Planner planner =
                new Planner(graphs, name -> names.workflow(name.workflowId()), ignored -> source, diagnostics);
        List<WorkflowPlan> plans = new ArrayList<>();
        graphs.forEach(graph -> planner.plan(graph).ifPresent(plans::add));
        return plans;
    }

    /** The classes of the workflows, by path. */
    public SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        plans().stream().map(WorkflowWriter::write).forEach(source -> sources.put(source.path(), source.text()));
        return sources;
    }

    /** The class through which they reach the server. */
    public String factory() {
        JavaType type = JavaType.of(PACKAGE, "Things");
        return FactoryWriter.write(FactoryPlanner.plan(description, type, PACKAGE + ".things", client().model()))
                .text();
    }

    /**
     * The body of a method of the only class, on one line for each statement or brace; or, if there was an error, that.
     */
    public List<String> method(String name) {
        if (!errors().isEmpty()) {
            return List.of("error: " + errors().get(0));
        }
        Optional<String> text = sources().values().stream().findFirst();
        return text.map(source -> JavaMethods.body(source, name)).orElseGet(() -> List.of("error: " + errors().get(0)));
    }

    private static SourceDocument parse(String name, String text) {
        try {
            return new SourceReader(Limits.DEFAULT).parse(FOLDER.resolve(name), name, text);
        } catch (SourceException e) {
            throw new AssertionError(e.getMessage() + "\n" + text, e);
        }
    }

    private static String fixture(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "fixture", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
