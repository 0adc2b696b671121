package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.source.JsonPointer;

/** Writes a runtime expression the way the specification's grammar has it. */
public final class ExpressionPrinter {

    private ExpressionPrinter() {}

    /** The text, from its {@code $} on; parsed again it gives an equal expression. */
    public static String print(RuntimeExpression expression) {
        if (expression instanceof RuntimeExpression.Url) {
            return "$url";
        } else if (expression instanceof RuntimeExpression.Method) {
            return "$method";
        } else if (expression instanceof RuntimeExpression.StatusCode) {
            return "$statusCode";
        } else if (expression instanceof RuntimeExpression.Request request) {
            return "$request." + part(request.part());
        } else if (expression instanceof RuntimeExpression.Response response) {
            return "$response." + part(response.part());
        } else if (expression instanceof RuntimeExpression.Input input) {
            return "$inputs." + input.name() + pointer(input.pointer());
        } else if (expression instanceof RuntimeExpression.Output output) {
            return "$outputs." + output.name() + pointer(output.pointer());
        } else if (expression instanceof RuntimeExpression.StepOutput output) {
            return "$steps." + output.stepId() + ".outputs." + output.name() + pointer(output.pointer());
        } else if (expression instanceof RuntimeExpression.WorkflowInput input) {
            return "$workflows." + input.workflowId() + ".inputs." + input.name() + pointer(input.pointer());
        } else if (expression instanceof RuntimeExpression.WorkflowOutput output) {
            return "$workflows." + output.workflowId() + ".outputs." + output.name() + pointer(output.pointer());
        } else if (expression instanceof RuntimeExpression.SourceDescription source) {
            return "$sourceDescriptions." + source.name() + "." + source.reference();
        }
        RuntimeExpression.Component component = (RuntimeExpression.Component) expression;
        return "$components." + component.kind() + "." + component.name();
    }

    private static String part(MessagePart part) {
        if (part instanceof MessagePart.Header header) {
            return "header." + header.name();
        } else if (part instanceof MessagePart.Query query) {
            return "query." + query.name();
        } else if (part instanceof MessagePart.Path path) {
            return "path." + path.name();
        }
        return "body" + pointer(((MessagePart.Body) part).pointer());
    }

    private static String pointer(JsonPointer pointer) {
        return pointer.isRoot() ? "" : "#" + pointer;
    }
}
