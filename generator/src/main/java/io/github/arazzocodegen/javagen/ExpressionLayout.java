package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.CodeBlock;
import io.github.arazzocodegen.plan.JavaExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays an expression out over lines: a chain that sets several things has a line for each, and what is too long is
 * broken at its arguments or operators. Line breaks within a JavaPoet statement are indented twice by JavaPoet.
 */
final class ExpressionLayout {

    static final int WIDTH = 120;

    private ExpressionLayout() {}

    /** @param column where the expression starts */
    static CodeBlock lay(JavaExpr expression, int column) {
        Fragment line = ExpressionWriter.write(expression);
        if (column + line.width() < WIDTH && settings(expression) < 2) {
            return line.code();
        }
        if (expression instanceof JavaExpr.Call && settings(expression) >= 2) {
            return chain(expression);
        }
        if (expression instanceof JavaExpr.Call call) {
            Fragment head = ExpressionWriter.write(new JavaExpr.Call(call.target(), call.method(), List.of()));
            return call.arguments().isEmpty() ? chain(expression) : arguments(head, call.arguments());
        }
        if (expression instanceof JavaExpr.OwnCall call) {
            return arguments(ExpressionWriter.write(new JavaExpr.OwnCall(call.method(), List.of())), call.arguments());
        }
        if (expression instanceof JavaExpr.StaticCall call) {
            return arguments(
                    ExpressionWriter.write(new JavaExpr.StaticCall(call.type(), call.method(), List.of())),
                    call.arguments());
        }
        if (expression instanceof JavaExpr.New made) {
            return arguments(
                    ExpressionWriter.write(new JavaExpr.New(made.type(), made.diamond(), List.of())),
                    made.arguments());
        }
        if (expression instanceof JavaExpr.Conditional conditional) {
            return CodeBlock.builder()
                    .add(ExpressionWriter.write(conditional.condition()).code())
                    .add("\n? ")
                    .add(ExpressionWriter.write(conditional.whenTrue()).code())
                    .add("\n: ")
                    .add(ExpressionWriter.write(conditional.whenFalse()).code())
                    .build();
        }
        return expression instanceof JavaExpr.Binary binary ? operators(binary) : line.code();
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

    private static CodeBlock chain(JavaExpr expression) {
        List<JavaExpr.Call> calls = new ArrayList<>();
        JavaExpr root = expression;
        while (root instanceof JavaExpr.Call call && (settings(call) > 0 || calls.isEmpty())) {
            calls.add(call);
            root = call.target();
        }
        Collections.reverse(calls);
        CodeBlock.Builder code = CodeBlock.builder().add(ExpressionWriter.write(root).code());
        for (JavaExpr.Call call : calls) {
            JavaExpr own = new JavaExpr.OwnCall(call.method(), call.arguments());
            code.add("\n.").add(ExpressionWriter.write(own).code());
        }
        return code.build();
    }

    /** @param head the call without arguments, which ends in parentheses */
    private static CodeBlock arguments(Fragment head, List<JavaExpr> arguments) {
        if (arguments.isEmpty()) {
            return head.code();
        }
        CodeBlock.Builder code = CodeBlock.builder().add(head.opened());
        for (int i = 0; i < arguments.size(); i++) {
            code.add(i == 0 ? "\n" : ",\n").add(ExpressionWriter.write(arguments.get(i)).code());
        }
        return code.add(")").build();
    }

    private static CodeBlock operators(JavaExpr.Binary binary) {
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
            code.add(i == 0 ? "" : "\n" + binary.operator() + " ")
                    .add(ExpressionWriter.write(operands.get(i)).code());
        }
        return code.build();
    }
}
