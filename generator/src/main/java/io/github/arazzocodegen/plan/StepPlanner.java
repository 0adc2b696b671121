package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientOperation;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Cycles;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plans the method of a step: build the request, call, check the success criteria, return the record. */
final class StepPlanner {

    private static final JavaType BOOLEAN = JavaType.of("", "boolean");
    private static final JavaExpr STEP = JavaExpr.name("step");
    private static final JavaExpr RESPONSE = JavaExpr.name("response");

    private final WorkflowContext context;
    private final FlowGraph graph;
    private final WorkflowRuns workflowRuns;
    private final SecretOutputs secretOutputs;

    StepPlanner(WorkflowContext context) {
        this.context = context;
        this.workflowRuns = new WorkflowRuns(context);
        this.graph = context.graph();
        this.secretOutputs = new SecretOutputs(graph.workflow());
    }

    StepPlan plan(int index) {
        Node node = graph.nodes().get(index);
        Step step = node.step();
        String id = step.id();
        JavaType body = step.call() instanceof Call.ToWorkflow
                ? JavaType.lang("Void")
                : context.results().usualBody(step);
        List<Variable> parameters = parameters(node);
        List<String> taken = context.takenNames();
        parameters.forEach(parameter -> taken.add(parameter.name()));
        Scope scope = new Scope(taken);
        statements(node, index, body, scope);
        return new StepPlan(
                id,
                context.names().method(id),
                sharesResponse(index) ? context.names().attempt(id) : null,
                result(index, step),
                parameters,
                step.description(),
                summary(step),
                body,
                scope.statements());
    }

    /** Whether {@code run} needs the response: for the criteria of an action, or for when to ask again. */
    private boolean sharesResponse(int index) {
        Node node = graph.nodes().get(index);
        if (node.step().call() instanceof Call.ToWorkflow) {
            return false;
        }
        return node.step().onSuccess().stream().anyMatch(action -> readsResponse(action.criteria()))
                || node.onSuccess().stream()
                        .anyMatch(edge -> BlockPlanner.goesBack(index, edge)
                                && edge.exit() instanceof Exit.ToStep to
                                && !Cycles.pages(graph, index, to.index()));
    }

    private static boolean readsResponse(List<Criterion> criteria) {
        return References.in(criteria).anyMatch(Actions::isOfExchange);
    }

    private RecordPlan result(int index, Step step) {
        List<Variable> components = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        for (StepResults.Component component : context.results().of(index)) {
            components.add(new Variable(
                    component.name(), component.type().javaType(), component.nullable(), text(step, component)));
            if (component.isNull() != null) {
                components.add(new Variable(
                        component.isNull(), BOOLEAN, false, "whether JSON null stands there, not just nothing"));
            }
            if (isSecret(step, component)) {
                secrets.add(component.name());
            }
        }
        return new RecordPlan(
                context.names().result(step.id()), "What step '" + step.id() + "' gives.", components, secrets);
    }

    private boolean isSecret(Step step, StepResults.Component component) {
        return step.outputs().stream()
                .filter(output -> output.name().value().equals(component.output()))
                .anyMatch(secretOutputs::isSecret);
    }

    private static String text(Step step, StepResults.Component component) {
        for (Output output : step.outputs()) {
            if (output.name().value().equals(component.output()) && output.value() instanceof TypedValue.Of of) {
                return of.reference().text();
            }
        }
        return "";
    }

    private static String summary(Step step) {
        if (step.call() instanceof Call.ToOperation call) {
            return "sends " + call.operation().method() + " " + call.operation().path();
        }
        return step.call() instanceof Call.ToWorkflow call ? "runs workflow '" + call.workflow() + "'" : "";
    }

    /** The inputs, if anything of them is read, and the results of the steps that are read, in the order of the steps. */
    private List<Variable> parameters(Node node) {
        List<Reference> read = References.ofCode(node.step()).toList();
        List<Variable> parameters = new ArrayList<>();
        if (read.stream().anyMatch(reference -> reference instanceof Reference.InputValue)) {
            parameters.add(new Variable("inputs", context.type().nested("Inputs"), false, ""));
        }
        TreeSet<Integer> steps = new TreeSet<>();
        for (Reference reference : read) {
            if (reference instanceof Reference.StepOutput output) {
                steps.add(output.step());
            }
        }
        for (int step : steps) {
            parameters.add(new Variable(
                    context.names().local(graph.nodes().get(step).step().id()),
                    context.resultType(step),
                    !node.called().surely().contains(step),
                    ""));
        }
        parameters.addAll(workflowRuns.parameters(node.step(), read));
        return parameters;
    }

    private void statements(Node node, int index, JavaType body, Scope scope) {
        Step step = node.step();
        StepEnvironment environment = new StepEnvironment(context, node, scope);
        ReferenceCompiler references = new ReferenceCompiler(environment);
        Function<Supplier<String>, ValueCompiler> values =
                clientPackage -> new ValueCompiler(references, environment::absence, clientPackage);
        boolean runsWorkflow = step.call() instanceof Call.ToWorkflow;
        scope.declare(
                RuntimeTypes.STEP,
                "step",
                JavaExpr.staticCall(
                        RuntimeTypes.STEP,
                        "start",
                        JavaExpr.name("WORKFLOW_ID"),
                        new JavaExpr.Text(step.id()),
                        JavaExpr.name("options")));
        if (runsWorkflow) {
            workflowRuns.plan(step, values, node.called(), scope);
        } else {
            send(step, values, body, scope);
        }
        criteria(step, environment, scope);
        ensureReadable(step, environment, scope);
        scope.add(new JavaStatement.Return(returned(index, step, references, environment, scope)));
    }

    private void send(Step step, Function<Supplier<String>, ValueCompiler> values, JavaType body, Scope scope) {
        ClientOperation operation = context.results().operation(step);
        new RequestPlanner(operation, values.apply(operation::clientPackage)).plan(step, context.api(step), scope);
        scope.declare(
                RuntimeTypes.of(RuntimeTypes.RESPONSE, body),
                "response",
                context.api(step).call("send", STEP, JavaExpr.name("request")));
    }

    /** The body is decoded where it is first read: a criterion on the status comes before, so that it is not in vain. */
    private void criteria(Step step, StepEnvironment environment, Scope scope) {
        if (step.successCriteria().isEmpty() && step.call() instanceof Call.ToOperation) {
            JavaExpr success = new JavaExpr.Binary(
                    "==",
                    new JavaExpr.Binary("/", RESPONSE.call("status"), new JavaExpr.Constant("100")),
                    new JavaExpr.Constant("2"));
            scope.add(new JavaStatement.Do(STEP.call("require", success, new JavaExpr.Text("the status is 2xx"))));
        }
        ConditionCompiler conditions = new ConditionCompiler(environment);
        for (Criterion criterion : step.successCriteria()) {
            scope.add(new JavaStatement.Do(
                    STEP.call("require", conditions.compile(criterion, scope), new JavaExpr.Text(criterion.text()))));
        }
    }

    /** What an output or an action reads has to be readable before the step can succeed. */
    private static void ensureReadable(Step step, StepEnvironment environment, Scope scope) {
        if (StepEnvironment.outputPlaces(step).findAny().isPresent()) {
            environment.body();
        } else if (readsBodyAfterwards(step) && !environment.hasBody()) {
            BodyAccess access = environment.access();
            JavaExpr check = access.other() == null ? RESPONSE.call("ensureReadable") : access.read(RESPONSE);
            scope.add(new JavaStatement.Do(check));
        }
    }

    /** Whether the criteria of an action read the body: then one that can't be decoded fails the step. */
    private static boolean readsBodyAfterwards(Step step) {
        return step.onSuccess().stream()
                .map(Action::criteria)
                .flatMap(References::in)
                .anyMatch(r -> r instanceof Reference.ResponseBody);
    }

    private JavaExpr returned(
            int index, Step step, ReferenceCompiler references, StepEnvironment environment, Scope scope) {
        List<JavaExpr> values = new ArrayList<>();
        Iterator<StepResults.Component> components = context.results().of(index).iterator();
        for (Output output : step.outputs()) {
            StepResults.Component component = components.next();
            JavaValue value = OutputValues.compile(output.value(), references, scope);
            Optional<String> text = output.value() instanceof TypedValue.Of of
                    ? Optional.of(of.reference().text())
                    : Optional.empty();
            JavaExpr required = value.nullable() && value.promised() && text.isPresent()
                    ? STEP.call("present", value.expression(), new JavaExpr.Text(text.get()))
                    : value.expression();
            values.add(
                    required instanceof JavaExpr.Conditional
                            ? scope.local(component.name(), value).expression()
                            : required);
            if (component.isNull() != null) {
                values.add(isNull(output, environment));
            }
        }
        if (components.hasNext()) {
            values.add(WorkflowValues.OUTPUTS);
        }
        JavaExpr record = new JavaExpr.New(context.resultType(index), false, values);
        return sharesResponse(index) ? STEP.call("succeeded", record, RESPONSE) : STEP.call("succeeded", record);
    }

    /** Whether JSON null stands where the output is read from: which needs the body as it came. */
    private static JavaExpr isNull(Output output, StepEnvironment environment) {
        if (output.value() instanceof TypedValue.Of of && of.reference() instanceof Reference.ResponseBody body) {
            JavaExpr json = environment.bodyType() instanceof ClientType.Untyped
                    ? environment.body().expression()
                    : environment.json().expression();
            return JavaExpr.staticCall(
                    RuntimeTypes.JSON_VALUES,
                    "isNull",
                    json,
                    new JavaExpr.Text(body.pointer().toString()));
        }
        throw new IllegalStateException(
                "an output that is no part of a response: " + output.name().value());
    }
}
