package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.CodeBlock;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.JavaExpr;
import io.github.arazzocodegen.plan.JavaStatement;
import java.util.List;

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
        StatementWriter writer = new StatementWriter(enclosing.qualifiedName());
        writer.write(statements, 2 * INDENT);
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
            code.add("\n");
        } else if (statement instanceof JavaStatement.Try attempt) {
            block(CodeBlock.of("try"), attempt.body(), column);
            code.add(" ");
            CodeBlock caught = CodeBlock.of("catch ($T $L)", TypeNames.typeName(attempt.caught()), attempt.name());
            block(caught, attempt.handler(), column);
            code.add("\n");
        }
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
