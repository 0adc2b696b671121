package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.CodeBlock;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.JavaExpr;
import io.github.arazzocodegen.plan.JavaStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements of a method. */
final class StatementWriter {

    private static final int INDENT = 4;

    private final ExpressionLayout layout;
    private final CodeBlock.Builder code = CodeBlock.builder();

    private StatementWriter(String enclosing) {
        this.layout = new ExpressionLayout(enclosing);
    }

    /**
     * The body of a method of a top-level class.
     *
     * @param enclosing that class
     */
    static CodeBlock methodBody(List<JavaStatement> statements, JavaType enclosing) {
        return methodBody(statements, enclosing, 0);
    }

    /**
     * The body of a method of a class.
     *
     * @param type that class, or one that it is nested in
     * @param nesting how many classes that class is nested in
     */
    static CodeBlock methodBody(List<JavaStatement> statements, JavaType type, int nesting) {
        StatementWriter writer = new StatementWriter(
                JavaType.of(type.packageName(), type.names().get(0)).qualifiedName());
        writer.write(statements, (2 + nesting) * INDENT);
        return writer.code.build();
    }

    private void write(List<JavaStatement> statements, int column) {
        for (JavaStatement statement : statements) {
            write(statement, column);
        }
    }

    private void write(JavaStatement statement, int column) {
        if (statement instanceof JavaStatement.Comment comment) {
            CommentText.lines(comment.text(), column).forEach(line -> code.add("// $L\n", line));
        } else if (statement instanceof JavaStatement.Local local) {
            local(local, column);
        } else if (statement instanceof JavaStatement.Assign assign) {
            line(assign.name() + " = ", assign.value(), column);
        } else if (statement instanceof JavaStatement.Do effect) {
            line("", effect.expression(), column);
        } else if (statement instanceof JavaStatement.Return returned) {
            line("return ", returned.value(), column);
        } else if (statement instanceof JavaStatement.Throw thrown) {
            line("throw ", thrown.value(), column);
        } else if (statement instanceof JavaStatement.If branch) {
            block(CodeBlock.of("if ($L)", condition(branch.condition(), column)), branch.then(), column);
            if (!branch.otherwise().isEmpty()) {
                code.add(" ");
                block(CodeBlock.of("else"), branch.otherwise(), column);
            }
            code.add("\n");
        } else if (statement instanceof JavaStatement.Loop loop) {
            if (loop.label() != null) {
                code.add("$L:\n", loop.label());
            }
            block(CodeBlock.of("while (true)"), loop.body(), column);
            code.add("\n");
        } else if (statement instanceof JavaStatement.Continue again) {
            code.addStatement(again.label() == null ? "continue" : "continue $L", labels(again.label()));
        } else if (statement instanceof JavaStatement.Break) {
            code.addStatement("break");
        } else if (statement instanceof JavaStatement.Switch choice) {
            choice(choice, column);
        } else if (statement instanceof JavaStatement.Try attempt) {
            String resource = attempt.resource();
            block(CodeBlock.of(resource == null ? "try" : "try (" + resource + ")"), attempt.body(), column);
            code.add(" ");
            CodeBlock types = attempt.caught().stream()
                    .map(type -> CodeBlock.of("$T", TypeNames.typeName(type)))
                    .collect(CodeBlock.joining(" | "));
            CodeBlock caught = CodeBlock.of("catch ($L $L)", types, attempt.name());
            block(caught, attempt.handler(), column);
            code.add("\n");
        }
    }

    private static Object[] labels(@Nullable String label) {
        return label == null ? new Object[0] : new Object[] {label};
    }

    private void choice(JavaStatement.Switch choice, int column) {
        code.add("switch (").add(layout.lay(choice.selector(), column, column)).add(") {\n$>");
        for (JavaStatement.Case state : choice.cases()) {
            CodeBlock head = CodeBlock.of("case $L ->", JavaText.literal(state.value()));
            block(head, state.body(), column + INDENT);
            code.add("\n");
        }
        code.add("default -> throw ")
                .add(layout.lay(choice.otherwise(), column, column))
                .add(";\n");
        code.add("$<}\n");
    }

    private CodeBlock condition(JavaExpr condition, int column) {
        return CodeBlock.builder()
                .add("$>$>")
                .add(layout.lay(condition, column + "if (".length(), column + 2 * INDENT))
                .add("$<$<")
                .build();
    }

    private void block(CodeBlock head, List<JavaStatement> statements, int column) {
        code.add(head).add(" {\n$>");
        write(statements, column + INDENT);
        code.add("$<}");
    }

    private void local(JavaStatement.Local local, int column) {
        JavaExpr value = local.value();
        if (value == null) {
            code.addStatement("$T $L", TypeNames.typeName(local.type()), local.name());
            return;
        }
        int valueColumn = column + (layout.shown(local.type()) + " " + local.name() + " = ").length();
        int below = column + 2 * INDENT;
        boolean ownLine = layout.fitsOnlyBelow(value, valueColumn, below);
        code.addStatement(
                "$T $L =$L$L",
                TypeNames.typeName(local.type()),
                local.name(),
                ownLine ? "\n" : " ",
                layout.lay(value, ownLine ? below : valueColumn, below));
    }

    private void line(String head, JavaExpr value, int column) {
        code.addStatement("$L$L", head, layout.lay(value, column + head.length(), column + 2 * INDENT));
    }
}
