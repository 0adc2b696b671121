package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.expression.MessagePart;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds runtime expressions to what they refer to in a workflow, and gives them the type that its schema has. */
final class ReferenceBinder {

    /** What an output of a step is: the type of its value, and whether it may be absent. */
    record OutputType(ValueType type, boolean optional) {}

    /** Gives the type of a step's output; asked for once the output is known to exist. */
    interface OutputTypes {
        OutputType of(int step, String output);
    }

    private final ResolvedWorkflow workflow;
    private final List<Input> inputs;
    private final OutputTypes outputTypes;
    private final Diagnostics diagnostics;

    ReferenceBinder(ResolvedWorkflow workflow, List<Input> inputs, OutputTypes outputTypes, Diagnostics diagnostics) {
        this.workflow = workflow;
        this.inputs = inputs;
        this.outputTypes = outputTypes;
        this.diagnostics = diagnostics;
    }

    /**
     * Binds an expression.
     *
     * @param exchange what {@code $request} and {@code $response} read
     */
    Reference bind(RuntimeExpression expression, Exchange exchange, Location location) {
        if (expression instanceof RuntimeExpression.Input input) {
            return input(input, location);
        }
        if (expression instanceof RuntimeExpression.StepOutput output) {
            return stepOutput(output, location);
        }
        if (expression instanceof RuntimeExpression.Response response) {
            return response(response, exchange.responseBody(), location);
        }
        if (expression instanceof RuntimeExpression.Request request) {
            return request(request, exchange, location);
        }
        if (expression instanceof RuntimeExpression.SourceDescription source) {
            return source(source, location);
        }
        if (expression instanceof RuntimeExpression.StatusCode) {
            return new Reference.StatusCode();
        }
        if (expression instanceof RuntimeExpression.Url) {
            return new Reference.Url();
        }
        if (expression instanceof RuntimeExpression.Method) {
            return new Reference.Method();
        }
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.NOT_YET_SUPPORTED,
                location,
                "expressions of the form '" + form(expression) + "' are not compiled yet"));
        return new Reference.Unresolved(form(expression));
    }

    private static String form(RuntimeExpression expression) {
        if (expression instanceof RuntimeExpression.Output) {
            return "$outputs.…";
        }
        if (expression instanceof RuntimeExpression.WorkflowInput
                || expression instanceof RuntimeExpression.WorkflowOutput) {
            return "$workflows.…";
        }
        return "$components.…";
    }

    private Reference request(RuntimeExpression.Request expression, Exchange exchange, Location location) {
        String text = expression.part().inRequest();
        return new RequestReader(part -> bind(part, exchange, location), diagnostics)
                .read(expression.part(), exchange.request(), location)
                .<Reference>map(value -> new Reference.Given(text, value))
                .orElseGet(() -> new Reference.Unresolved(text));
    }

    /** The URL is what the document has for it (section "Source Description Object"): where the description lies. */
    private Reference source(RuntimeExpression.SourceDescription expression, Location location) {
        String text = "$sourceDescriptions." + expression.name() + "." + expression.reference();
        Located<String> url = workflow.sourceUrls().get(expression.name());
        if (url == null) {
            unknown(
                    "there is no source description '" + expression.name() + "'",
                    "unknown source description",
                    expression.name(),
                    workflow.sourceUrls().keySet(),
                    location);
            return new Reference.Unresolved(text);
        }
        if (!expression.reference().equals("url")) {
            diagnostics.add(Diagnostic.of(DiagnosticCode.INVALID_EXPRESSION, location, "'" + text + "' has no value")
                    .withHelp("'$sourceDescriptions." + expression.name() + ".url' has one"));
            return new Reference.Unresolved(text);
        }
        return new Reference.Given(
                text,
                new TypedValue.Literal(
                        new ScalarNode(url.location(), ScalarNode.Kind.STRING, url.value(), url.value(), 0)));
    }

    private Reference input(RuntimeExpression.Input expression, Location location) {
        List<String> names = inputs.stream().map(Input::name).toList();
        Name name = Name.split(expression.name(), expression.pointer(), names);
        for (Input input : inputs) {
            if (input.name().equals(name.name())) {
                SchemaWalk.Found found = SchemaWalk.walk(input.type().schema(), name.pointer());
                reportUnknownProperty(found, "input '" + name.name() + "'", location);
                boolean optional = input.optional() || (!name.pointer().isRoot() && found.optional());
                return new Reference.InputValue(name.name(), name.pointer(), found.type(), optional);
            }
        }
        unknown(
                "the workflow has no input '" + expression.name() + "'",
                "unknown input",
                expression.name(),
                names,
                location);
        return new Reference.Unresolved("$inputs." + expression.name());
    }

    private Reference stepOutput(RuntimeExpression.StepOutput expression, Location location) {
        String text = "$steps." + expression.stepId() + ".outputs." + expression.name();
        int step = workflow.indexOf(expression.stepId());
        if (step < 0) {
            if (!workflow.hasUnnamedStep()) {
                unknown(
                        "the workflow has no step '" + expression.stepId() + "'",
                        "unknown step",
                        expression.stepId(),
                        workflow.steps().stream().map(s -> s.id()).toList(),
                        location);
            }
            return new Reference.Unresolved(text);
        }
        List<String> names = new ArrayList<>();
        for (Output output : workflow.steps().get(step).outputs()) {
            names.add(output.name().value());
        }
        Name name = Name.split(expression.name(), expression.pointer(), names);
        if (!names.contains(name.name())) {
            unknown(
                    "step '" + expression.stepId() + "' has no output '" + expression.name() + "'",
                    "unknown output",
                    expression.name(),
                    names,
                    location);
            return new Reference.Unresolved(text);
        }
        OutputType type = outputTypes.of(step, name.name());
        SchemaWalk.Found found = SchemaWalk.walk(type.type().schema(), name.pointer());
        reportUnknownProperty(found, "output '" + name.name() + "' of step '" + expression.stepId() + "'", location);
        return name.pointer().isRoot()
                ? new Reference.StepOutput(
                        step, expression.stepId(), name.name(), JsonPointer.ROOT, type.type(), type.optional())
                : new Reference.StepOutput(
                        step,
                        expression.stepId(),
                        name.name(),
                        name.pointer(),
                        found.type(),
                        type.optional() || found.optional());
    }

    private Reference response(RuntimeExpression.Response expression, @Nullable Schema body, Location location) {
        if (expression.part() instanceof MessagePart.Header header) {
            return new Reference.ResponseHeader(header.name());
        }
        if (expression.part() instanceof MessagePart.Body part) {
            SchemaWalk.Found found = SchemaWalk.walk(body, part.pointer());
            reportUnknownProperty(found, "the response's schema", location);
            return new Reference.ResponseBody(part.pointer(), found.type(), found.optional());
        }
        diagnostics.add(
                Diagnostic.of(DiagnosticCode.INVALID_EXPRESSION, location, "a response has no query or path parameters")
                        .withHelp("did you mean '$request.…'?"));
        return new Reference.Unresolved("$response");
    }

    private void reportUnknownProperty(SchemaWalk.Found found, String where, Location location) {
        if (found.unknown() != null) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_PROPERTY, location, where + " has no '" + found.unknown() + "'")
                    .withHelp(Suggestions.didYouMean(found.unknown(), found.known())));
        }
    }

    private void unknown(String message, String label, String name, Collection<String> known, Location location) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.UNKNOWN_REFERENCE, location, message)
                .withLabel(label)
                .withHelp(Suggestions.didYouMean(name, known)));
    }

    /** A declared name, and the pointer that is left of a dotted access: names may contain dots themselves. */
    private record Name(String name, JsonPointer pointer) {

        static Name split(String text, JsonPointer pointer, Collection<String> declared) {
            if (declared.contains(text)) {
                return new Name(text, pointer);
            }
            int dot = text.lastIndexOf('.');
            while (dot > 0) {
                String name = text.substring(0, dot);
                if (declared.contains(name)) {
                    List<String> tokens = new ArrayList<>(
                            Arrays.asList(text.substring(dot + 1).split("\\.")));
                    tokens.addAll(pointer.tokens());
                    return new Name(name, new JsonPointer(tokens));
                }
                dot = text.lastIndexOf('.', dot - 1);
            }
            return new Name(text, pointer);
        }
    }
}
