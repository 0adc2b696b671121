package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.JsonPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells names with dots or brackets in them from access to properties, by the names that are declared. */
public final class DeclaredNames {

    private DeclaredNames() {}

    /**
     * Splits the name of an input or output at the longest declared name that it starts with, if the rest can be read
     * as access to a property: {@code $inputs.order.items[0]} with the input {@code order} is
     * {@code $inputs.order#/items/0}.
     *
     * @param declared the names of the inputs or outputs that the expression may mean
     * @return the expression with its pointer, or the same one where its name is declared or nothing fits; where it is
     *     another one and the text is no condition, {@link #dottedAccess} is to be reported
     */
    public static RuntimeExpression split(RuntimeExpression expression, Collection<String> declared) {
        if (expression instanceof RuntimeExpression.Input input) {
            Split split = split(input.name(), input.pointer(), declared);
            return split.changed() ? new RuntimeExpression.Input(split.name(), split.pointer()) : expression;
        }
        if (expression instanceof RuntimeExpression.Output output) {
            Split split = split(output.name(), output.pointer(), declared);
            return split.changed() ? new RuntimeExpression.Output(split.name(), split.pointer()) : expression;
        }
        if (expression instanceof RuntimeExpression.StepOutput output) {
            Split split = split(output.name(), output.pointer(), declared);
            return split.changed()
                    ? new RuntimeExpression.StepOutput(output.stepId(), split.name(), split.pointer())
                    : expression;
        }
        if (expression instanceof RuntimeExpression.WorkflowInput input) {
            Split split = split(input.name(), input.pointer(), declared);
            return split.changed()
                    ? new RuntimeExpression.WorkflowInput(input.workflowId(), split.name(), split.pointer())
                    : expression;
        }
        if (expression instanceof RuntimeExpression.WorkflowOutput output) {
            Split split = split(output.name(), output.pointer(), declared);
            return split.changed()
                    ? new RuntimeExpression.WorkflowOutput(output.workflowId(), split.name(), split.pointer())
                    : expression;
        }
        return expression;
    }

    /** The tolerance to report for dotted or indexed access, with the form that the specification has. */
    public static Problem dottedAccess(RuntimeExpression expression, Span span) {
        return new Problem(
                DiagnosticCode.DOTTED_ACCESS,
                span,
                "a part of a value is named by a JSON Pointer here",
                "write " + ExpressionPrinter.print(expression));
    }

    private record Split(String name, JsonPointer pointer, boolean changed) {}

    private static Split split(String name, JsonPointer pointer, Collection<String> declared) {
        Split whole = new Split(name, pointer, false);
        if (declared.contains(name)) {
            return whole;
        }
        Optional<String> prefix = declared.stream()
                .filter(start -> name.startsWith(start) && ".[".indexOf(name.charAt(start.length())) >= 0)
                .max(Comparator.comparingInt(String::length));
        if (prefix.isEmpty()) {
            return whole;
        }
        try {
            JsonPointer access = new AccessParser(name).parse(prefix.get().length());
            List<String> tokens = new ArrayList<>(access.tokens());
            tokens.addAll(pointer.tokens());
            return new Split(prefix.get(), new JsonPointer(tokens), true);
        } catch (SyntaxFailure noAccess) {
            // The rest is no access; the name as a whole is then reported as unknown.
            return whole;
        }
    }
}
