package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.CodeBlock;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.JavaExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays an expression out over lines: a chain that sets several things has a line for each, and what is too long is
 * broken at its arguments or operators. Line breaks within a JavaPoet statement are indented twice by JavaPoet.
 */
final class ExpressionLayout {

    /** JavaPoet breaks what it lays out itself, parameters and record components, at this column. */
    static final int WIDTH = 100;

    private static final int CONTINUATION = 8;

    /** How often what is too long is broken again: indented further, less and less of it has room on its lines. */
    private static final int DEEPEST = 12;

    private final ExpressionWriter writer;

    /** @param enclosing the qualified name of the class that the code is in */
    ExpressionLayout(String enclosing) {
        this.writer = new ExpressionWriter(enclosing);
    }

    String shown(JavaType type) {
        return writer.shown(type);
    }

    /**
     * The expression on one or more lines.
     *
     * @param column where it starts
     * @param indent where the further lines of its statement start
     */
    CodeBlock lay(JavaExpr expression, int column, int indent) {
        return lay(expression, column, indent, 0);
    }

    /** @param depth how many times its further lines are indented beyond those of the statement */
    private CodeBlock lay(JavaExpr expression, int column, int indent, int depth) {
        String newLine = "\n" + " ".repeat(CONTINUATION * depth);
        Fragment line = writer.write(expression);
        if (depth >= DEEPEST || (column + line.width() < WIDTH && settings(expression) < 2)) {
            return line.code();
        }
        if (expression instanceof JavaExpr.Call && settings(expression) >= 2) {
            return chain(expression, indent, depth);
        }
        if (expression instanceof JavaExpr.Deferred deferred) {
            return CodeBlock.builder()
                    .add("() -> ")
                    .add(lay(deferred.body(), column + "() -> ".length(), indent, depth))
                    .build();
        }
        if (expression instanceof JavaExpr.Conditional conditional) {
            return CodeBlock.builder()
                    .add(writer.write(conditional.condition()).code())
                    .add(newLine + "? ")
                    .add(lay(conditional.whenTrue(), indent + CONTINUATION * depth + 2, indent, depth + 1))
                    .add(newLine + ": ")
                    .add(lay(conditional.whenFalse(), indent + CONTINUATION * depth + 2, indent, depth + 1))
                    .build();
        }
        if (expression instanceof JavaExpr.Binary binary) {
            return operators(binary, indent, depth);
        }
        List<JavaExpr> arguments = argumentsOf(expression);
        return arguments.isEmpty() ? line.code() : arguments(headOf(expression), arguments, indent, depth);
    }

    /** Whether an expression that should be on one line has room for it only on a line of its own. */
    boolean fitsOnlyBelow(JavaExpr expression, int column, int below) {
        int width = writer.write(expression).width();
        return settings(expression) < 2 && column + width >= WIDTH && below + width < WIDTH;
    }

    /** How many calls of the chain are given something: setters, in a builder. */
    private static int settings(JavaExpr expression) {
        int settings = 0;
        JavaExpr at = expression;
        while (at instanceof JavaExpr.Call call) {
            settings += call.arguments().isEmpty() ? 0 : 1;
            at = call.target();
        }
        return settings;
    }

    private CodeBlock chain(JavaExpr expression, int indent, int depth) {
        List<JavaExpr.Call> calls = new ArrayList<>();
        JavaExpr root = expression;
        while (root instanceof JavaExpr.Call call && settings(call) > 0) {
            calls.add(call);
            root = call.target();
        }
        Collections.reverse(calls);
        CodeBlock.Builder code =
                CodeBlock.builder().add(writer.writeTarget(root).code());
        for (JavaExpr.Call call : calls) {
            JavaExpr own = new JavaExpr.OwnCall(call.method(), call.arguments());
            code.add("\n" + " ".repeat(CONTINUATION * depth) + ".")
                    .add(lay(own, indent + CONTINUATION * depth + 1, indent, depth + 1));
        }
        return code.build();
    }

    private static List<JavaExpr> argumentsOf(JavaExpr expression) {
        if (expression instanceof JavaExpr.Call call) {
            return call.arguments();
        }
        if (expression instanceof JavaExpr.OwnCall call) {
            return call.arguments();
        }
        if (expression instanceof JavaExpr.StaticCall call) {
            return call.arguments();
        }
        return expression instanceof JavaExpr.New made ? made.arguments() : List.of();
    }

    /** The same call without its arguments. */
    private Fragment headOf(JavaExpr expression) {
        if (expression instanceof JavaExpr.Call call) {
            return writer.write(new JavaExpr.Call(call.target(), call.method(), List.of()));
        }
        if (expression instanceof JavaExpr.StaticCall call) {
            return writer.write(new JavaExpr.StaticCall(call.type(), call.method(), List.of()));
        }
        if (expression instanceof JavaExpr.New made) {
            return writer.write(new JavaExpr.New(made.type(), made.diamond(), List.of()));
        }
        return writer.write(new JavaExpr.OwnCall(((JavaExpr.OwnCall) expression).method(), List.of()));
    }

    /** @param head the call without arguments, which ends in parentheses */
    private CodeBlock arguments(Fragment head, List<JavaExpr> arguments, int indent, int depth) {
        CodeBlock.Builder code = CodeBlock.builder().add(head.opened());
        JavaExpr only = arguments.get(0);
        if (arguments.size() == 1
                && only instanceof JavaExpr.New
                && !argumentsOf(only).isEmpty()) {
            // Of a call around a constructor the constructor's arguments are what a reader looks for.
            return code.add(arguments(headOf(only), argumentsOf(only), indent, depth))
                    .add(")")
                    .build();
        }
        for (int i = 0; i < arguments.size(); i++) {
            code.add((i == 0 ? "\n" : ",\n") + " ".repeat(CONTINUATION * depth))
                    .add(lay(arguments.get(i), indent + CONTINUATION * depth, indent, depth + 1));
        }
        return code.add(")").build();
    }

    private CodeBlock operators(JavaExpr.Binary binary, int indent, int depth) {
        String newLine = "\n" + " ".repeat(CONTINUATION * depth);
        List<JavaExpr> operands = new ArrayList<>();
        JavaExpr at = binary;
        while (at instanceof JavaExpr.Binary inner && inner.operator().equals(binary.operator())) {
            operands.add(inner.right());
            at = inner.left();
        }
        operands.add(at);
        Collections.reverse(operands);
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < operands.size(); i++) {
            Fragment operand = writer.writeOperand(operands.get(i), binary.operator());
            boolean tooWide = indent + CONTINUATION * depth + "&& ".length() + operand.width() >= WIDTH;
            code.add(i == 0 ? "" : newLine + binary.operator() + " ")
                    .add(
                            tooWide && operands.get(i) instanceof JavaExpr.Binary inner && inner.isLogical()
                                    ? CodeBlock.of("($L)", operators(inner, indent, depth + 1))
                                    : operand.code());
        }
        return code.build();
    }
}
