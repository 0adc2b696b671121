package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Replacement;
import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.WorkflowUse;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which inputs a workflow declares and never uses, and which outputs of its steps nothing reads. Texts are searched
 * rather than expressions, so that one in a query, or one that could not be parsed, counts too: what is said here is true.
 */
public final class UnusedChecker {

    private static final Pattern INPUT = Pattern.compile("\\binputs\\.([^\\s#}\"'(),]+)");

    private static final Set<DiagnosticCode> INCOMPLETE = EnumSet.of(
            DiagnosticCode.UNKNOWN_FIELD,
            DiagnosticCode.MISSING_PARAMETER,
            DiagnosticCode.MISSING_PROPERTY,
            DiagnosticCode.DOLLAR_LITERAL,
            DiagnosticCode.UNREACHABLE);

    private final ResolvedWorkflow workflow;
    private final Diagnostics diagnostics;
    private final Set<String> read = new LinkedHashSet<>();
    private final List<String> texts = new ArrayList<>();

    public UnusedChecker(ResolvedWorkflow workflow, Diagnostics diagnostics) {
        this.workflow = workflow;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks the workflow, once all else is checked: where a request is wrong or not whole, an input is unused because of
     * that.
     */
    public void check(KnownWorkflows known) {
        if (isIncomplete()) {
            return;
        }
        nodes().forEach(this::search);
        workflow.steps().forEach(this::outputs);
        Schema inputs = workflow.inputs();
        if (inputs != null) {
            diagnostics.by(workflow.references(), () -> inputs(inputs, known));
        }
    }

    private void outputs(ResolvedStep step) {
        for (Output output : step.outputs()) {
            String id = step.stepId().value();
            String name = output.name().value();
            if (texts.stream().noneMatch(text -> occurs("steps." + id + ".outputs." + name, text))) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.UNREAD_OUTPUT,
                                output.name().location(),
                                "nothing in workflow '" + workflow.name() + "' reads output '" + name + "' of step '"
                                        + id + "'")
                        .withHelp("read it with $steps." + id + ".outputs." + name + ", or take it out"));
            }
        }
    }

    private void inputs(Schema inputs, KnownWorkflows known) {
        Set<String> passedOn = new TreeSet<>();
        for (WorkflowUse use : WorkflowUse.of(workflow)) {
            // Workflows that a step does not run get the inputs of the same names.
            if (use.kind() != WorkflowUse.Kind.STEP) {
                known.inputs(use.workflow()).forEach(input -> passedOn.add(input.name()));
            }
        }
        Set<String> declared = inputs.properties().keySet();
        Set<String> unknown = new TreeSet<>();
        for (String text : read) {
            if (declared.stream().noneMatch(name -> isRead(name, text))) {
                unknown.add(text);
            }
        }
        declared.forEach(name -> {
            boolean used = passedOn.contains(name) || texts.stream().anyMatch(text -> occurs("inputs." + name, text));
            // A name that is like an unknown one is its other spelling, of which it was said.
            if (!used && Suggestions.nearest(name, unknown).isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.UNUSED_INPUT,
                                inputs.nameOf(name),
                                "nothing in workflow '" + workflow.name() + "' uses its input '" + name + "'")
                        .withHelp("read it with $inputs." + name + ", or take it out"));
            }
        });
    }

    private boolean isIncomplete() {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.location() != null
                        && diagnostic.location().file().equals(workflow.name().document()))
                .anyMatch(diagnostic ->
                        diagnostic.severity() == Severity.ERROR || INCOMPLETE.contains(diagnostic.code()));
    }

    /** Behind a name there may be an access to a part of the input, or the end of a sentence. */
    private static boolean isRead(String name, String text) {
        return text.startsWith(name)
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }

    private static boolean occurs(String expression, String text) {
        for (int at = text.indexOf(expression); at >= 0; at = text.indexOf(expression, at + 1)) {
            if (isRead(expression, text.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private Stream<Node> nodes() {
        Stream<Node> ofSteps = workflow.steps().stream().flatMap(UnusedChecker::nodes);
        Stream<Node> outputs = workflow.outputs().stream().map(Output::value).map(value -> value.node());
        Stream<Node> shared = workflow.sharedParameters().values().stream().map(Parameter::node);
        return Stream.of(ofSteps, outputs, shared).flatMap(nodes -> nodes);
    }

    private static Stream<Node> nodes(ResolvedStep step) {
        Stream<Node> body = Stream.empty();
        if (step.requestBody() != null) {
            body = Stream.concat(
                    Stream.of(step.requestBody().node()),
                    step.requestBody().replacements().stream().map(Replacement::node));
        }
        Stream<Criterion> criteria = Stream.concat(step.successCriteria().stream(), Expressions.ofActions(step));
        return Stream.of(
                        step.parameters().stream().map(Parameter::node),
                        body,
                        criteria.map(Criterion::node),
                        step.outputs().stream().map(Output::value).map(value -> value.node()))
                .flatMap(nodes -> nodes);
    }

    private void search(Node node) {
        if (node instanceof ObjectNode object) {
            object.members().forEach((key, member) -> {
                search(key);
                search(member.value());
            });
        } else if (node instanceof ArrayNode array) {
            array.elements().forEach(this::search);
        } else {
            search(((ScalarNode) node).text());
        }
    }

    private void search(String text) {
        Matcher matcher = INPUT.matcher(text);
        while (matcher.find()) {
            read.add(matcher.group(1));
        }
        if (text.contains("steps.") || text.contains("inputs.")) {
            texts.add(text);
        }
    }
}
