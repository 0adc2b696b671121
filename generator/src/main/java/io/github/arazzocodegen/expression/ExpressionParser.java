package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.JsonPointer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses runtime expressions (Arazzo 1.0.1, section "Runtime Expressions"), and as a tolerance dotted or indexed access
 * where the specification has a JSON Pointer.
 *
 * <p>The grammar lets a name be any text, so dots in {@code $inputs.a.b} can be part of the name or access to a
 * property. The parser does not guess: a name is the whole rest up to {@code #}, or up to an index such as
 * {@code [0]} or {@code ['key']}. Who knows the declared names splits it.
 */
public final class ExpressionParser {

    static final List<String> ROOTS = List.of(
            "url",
            "method",
            "statusCode",
            "request",
            "response",
            "inputs",
            "outputs",
            "steps",
            "workflows",
            "sourceDescriptions",
            "components");
    private static final List<String> COMPONENT_KINDS =
            List.of("parameters", "successActions", "failureActions", "inputs");
    private static final Pattern ROOT = Pattern.compile("\\$([A-Za-z0-9_]*)");
    private static final Pattern INDEX = Pattern.compile("\\[(?:[0-9]+|'[^']*'|\"[^\"]*\")]");

    private final String text;

    private ExpressionParser(String text) {
        this.text = text;
    }

    /** Parses a text that is one runtime expression, from its {@code $} to its end. */
    public static Parsed<RuntimeExpression> parse(String text) {
        try {
            RuntimeExpression expression = new ExpressionParser(text).expression();
            return new Parsed<>(
                    expression,
                    hasAccess(text, expression)
                            ? List.of(dottedAccess(expression, new Span(0, text.length())))
                            : MessagePartParser.problems(text, expression, 0));
        } catch (SyntaxFailure failure) {
            return new Parsed<>(null, List.of(failure.problem()));
        }
    }

    /** Parses an expression in which access with {@code .} and {@code []} is regular. */
    static RuntimeExpression parseOperand(String text) throws SyntaxFailure {
        return new ExpressionParser(text).expression();
    }

    /**
     * Whether a text that starts with {@code $} is meant as an expression, though it may be a wrong one: {@code $.name}
     * and {@code $HOME} are not.
     */
    public static boolean isMeantAsExpression(String text) {
        Matcher matcher = ROOT.matcher(text);
        if (!matcher.lookingAt() || matcher.group(1).isEmpty()) {
            return false;
        }
        String root = matcher.group(1);
        String rest = text.substring(matcher.end());
        boolean accessed = rest.startsWith(".") || rest.startsWith("#") || rest.startsWith("[");
        if (ROOTS.contains(root)) {
            return rest.isEmpty() || accessed;
        }
        return (root.equals("message") && accessed)
                || (rest.startsWith(".") && !Suggestions.nearest(root, ROOTS).isEmpty());
    }

    /** The tolerance to report for dotted or indexed access, with the form that the specification has. */
    private static Problem dottedAccess(RuntimeExpression expression, Span span) {
        return new Problem(
                DiagnosticCode.DOTTED_ACCESS,
                span,
                "a part of a value is named by a JSON Pointer here",
                "write " + ExpressionPrinter.print(expression));
    }

    /** An access leaves a pointer where the text has none. */
    private static boolean hasAccess(String text, RuntimeExpression expression) {
        String portable = ExpressionPrinter.print(expression);
        return !portable.equals(text) && portable.contains("#/");
    }

    private RuntimeExpression expression() throws SyntaxFailure {
        Matcher matcher = ROOT.matcher(text);
        if (!matcher.lookingAt()) {
            throw SyntaxFailure.expression(
                    0, text.length(), "a runtime expression starts with '$'", "for example $inputs.name");
        }
        String root = matcher.group(1);
        int end = matcher.end();
        return switch (root) {
            case "url" -> alone(new RuntimeExpression.Url(), end);
            case "method" -> alone(new RuntimeExpression.Method(), end);
            case "statusCode" -> alone(new RuntimeExpression.StatusCode(), end);
            case "request" ->
                new RuntimeExpression.Request(new MessagePartParser(text).parse(dot(end, "what of the request")));
            case "response" ->
                new RuntimeExpression.Response(new MessagePartParser(text).parse(dot(end, "what of the response")));
            case "inputs" -> {
                Name name = name(dot(end, "which input"), "input");
                yield new RuntimeExpression.Input(name.text(), name.pointer());
            }
            case "outputs" -> {
                Name name = name(dot(end, "which output"), "output");
                yield new RuntimeExpression.Output(name.text(), name.pointer());
            }
            case "steps" -> step(dot(end, "which step"));
            case "workflows" -> workflow(dot(end, "which workflow"));
            case "sourceDescriptions" -> source(dot(end, "which source description"));
            case "components" -> component(dot(end, "which component"));
            default -> throw unknownRoot(root, end);
        };
    }

    private RuntimeExpression alone(RuntimeExpression expression, int end) throws SyntaxFailure {
        if (end < text.length()) {
            throw SyntaxFailure.expression(
                    end, text.length(), "nothing can follow '" + text.substring(0, end) + "' in an expression", "");
        }
        return expression;
    }

    private int dot(int end, String what) throws SyntaxFailure {
        if (end + 1 < text.length() && text.charAt(end) == '.') {
            return end + 1;
        }
        throw SyntaxFailure.expression(
                0,
                text.length(),
                "the expression does not say " + what + " is meant",
                "write " + text.substring(0, end) + ".<name>");
    }

    private record Name(String text, JsonPointer pointer) {}

    private Name name(int start, String what) throws SyntaxFailure {
        int hash = text.indexOf('#', start);
        int end = hash < 0 ? text.length() : hash;
        Matcher index = INDEX.matcher(text).region(start, end);
        int nameEnd = index.find() ? index.start() : end;
        if (nameEnd == start) {
            throw SyntaxFailure.expression(0, text.length(), "the expression does not name an " + what, "");
        }
        return new Name(text.substring(start, nameEnd), new AccessParser(text).parse(nameEnd));
    }

    private RuntimeExpression step(int start) throws SyntaxFailure {
        int outputs = text.indexOf(".outputs.", start);
        if (outputs > start) {
            Name name = name(outputs + ".outputs.".length(), "output");
            return new RuntimeExpression.StepOutput(text.substring(start, outputs), name.text(), name.pointer());
        }
        String[] parts = text.substring(start).split("\\.", 3);
        String step = parts[0];
        String help = parts.length == 2 && !parts[1].startsWith("output")
                ? "did you mean $steps." + step + ".outputs." + parts[1] + "?"
                : parts.length == 3 && parts[1].equals("output")
                        ? "did you mean $steps." + step + ".outputs." + parts[2] + "?"
                        : "write $steps." + (step.isEmpty() ? "<stepId>" : step) + ".outputs.<name>";
        throw SyntaxFailure.expression(
                0, text.length(), "of a step only its outputs can be read, and the expression names none", help);
    }

    private RuntimeExpression workflow(int start) throws SyntaxFailure {
        int inputs = text.indexOf(".inputs.", start);
        int outputs = text.indexOf(".outputs.", start);
        int first = inputs < 0 ? outputs : outputs < 0 ? inputs : Math.min(inputs, outputs);
        if (first <= start || text.substring(start, first).contains(".steps.")) {
            throw SyntaxFailure.expression(
                    0,
                    text.length(),
                    "of a workflow only its inputs and outputs can be read, and the expression names none",
                    "write $workflows.<workflowId>.outputs.<name>");
        }
        String workflowId = text.substring(start, first);
        if (first == inputs) {
            Name name = name(inputs + ".inputs.".length(), "input");
            return new RuntimeExpression.WorkflowInput(workflowId, name.text(), name.pointer());
        }
        Name name = name(outputs + ".outputs.".length(), "output");
        return new RuntimeExpression.WorkflowOutput(workflowId, name.text(), name.pointer());
    }

    private RuntimeExpression source(int start) throws SyntaxFailure {
        int dot = text.indexOf('.', start);
        if (dot <= start || dot == text.length() - 1) {
            throw SyntaxFailure.expression(
                    0,
                    text.length(),
                    "the expression does not say what of the source description is meant",
                    "write $sourceDescriptions.<name>.<operationId>, or .url");
        }
        return new RuntimeExpression.SourceDescription(text.substring(start, dot), text.substring(dot + 1));
    }

    private RuntimeExpression component(int start) throws SyntaxFailure {
        int dot = text.indexOf('.', start);
        String kind = text.substring(start, dot < 0 ? text.length() : dot);
        if (!COMPONENT_KINDS.contains(kind)) {
            throw SyntaxFailure.expression(
                    start,
                    start + kind.length(),
                    "there are no components of the kind '" + kind + "'",
                    Suggestions.didYouMean(kind, COMPONENT_KINDS));
        }
        if (dot < 0 || dot == text.length() - 1) {
            throw SyntaxFailure.expression(0, text.length(), "the expression does not name a component", "");
        }
        return new RuntimeExpression.Component(kind, text.substring(dot + 1));
    }

    private SyntaxFailure unknownRoot(String root, int end) {
        if (root.equals("message") || root.equals("self")) {
            return new SyntaxFailure(new Problem(
                    DiagnosticCode.NOT_YET_SUPPORTED,
                    new Span(0, text.length()),
                    "'$" + root + "' is an expression of Arazzo 1.1 that is not supported yet",
                    ""));
        }
        if (root.isEmpty()) {
            return SyntaxFailure.expression(
                    0,
                    text.length(),
                    "a runtime expression has a name behind '$'",
                    "a part of a response is written $response.body#/name");
        }
        List<String> nearest = Suggestions.nearest(root, ROOTS);
        return SyntaxFailure.expression(
                0,
                end,
                "there is no runtime expression '$" + root + "'",
                nearest.isEmpty() ? "" : "did you mean '$" + nearest.get(0) + "'?");
    }
}
