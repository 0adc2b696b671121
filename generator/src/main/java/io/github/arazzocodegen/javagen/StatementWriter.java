package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.CodeBlock;
import io.github.arazzocodegen.plan.JavaExpr;
import io.github.arazzocodegen.plan.JavaStatement;
import java.util.List;

/** Writes the statements of a method. */
final class StatementWriter {

    private static final int INDENT = 4;

    private StatementWriter() {}

    /** The body of a method of a top-level class. */
    static CodeBlock methodBody(List<JavaStatement> statements) {
        CodeBlock.Builder code = CodeBlock.builder();
        write(statements, code, 2 * INDENT);
        return code.build();
    }

    private static void write(List<JavaStatement> statements, CodeBlock.Builder code, int column) {
        for (JavaStatement statement : statements) {
            write(statement, code, column);
        }
    }

    private static void write(JavaStatement statement, CodeBlock.Builder code, int column) {
        if (statement instanceof JavaStatement.Comment comment) {
            CommentText.lines(comment.text(), column).forEach(line -> code.add("// $L\n", line));
        } else if (statement instanceof JavaStatement.Local local) {
            local(local, code, column);
        } else if (statement instanceof JavaStatement.Assign assign) {
            line(assign.name() + " = ", assign.value(), code, column);
        } else if (statement instanceof JavaStatement.Do effect) {
            line("", effect.expression(), code, column);
        } else if (statement instanceof JavaStatement.Return returned) {
            line("return ", returned.value(), code, column);
        } else if (statement instanceof JavaStatement.Throw thrown) {
            line("throw ", thrown.value(), code, column);
        } else if (statement instanceof JavaStatement.If branch) {
            code.add("if (").add(ExpressionLayout.lay(branch.condition(), column + 4)).add(") {\n$>");
            write(branch.then(), code, column + INDENT);
            code.add("$<}\n");
        } else if (statement instanceof JavaStatement.Try attempt) {
            code.add("try {\n$>");
            write(attempt.body(), code, column + INDENT);
            code.add("$<} catch ($T $L) {\n$>", TypeNames.typeName(attempt.caught()), attempt.name());
            write(attempt.handler(), code, column + INDENT);
            code.add("$<}\n");
        }
    }

    private static void local(JavaStatement.Local local, CodeBlock.Builder code, int column) {
        String head = TypeNames.plain(local.type()) + " " + local.name();
        JavaExpr value = local.value();
        if (value == null) {
            code.addStatement("$T $L", TypeNames.typeName(local.type()), local.name());
        } else {
            code.addStatement(
                    "$T $L = $L",
                    TypeNames.typeName(local.type()),
                    local.name(),
                    ExpressionLayout.lay(value, column + head.length() + 3));
        }
    }

    private static void line(String head, JavaExpr value, CodeBlock.Builder code, int column) {
        code.addStatement("$L$L", head, ExpressionLayout.lay(value, column + head.length()));
    }
}
