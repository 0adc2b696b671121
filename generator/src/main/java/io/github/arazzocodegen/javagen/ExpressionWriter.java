package io.github.arazzocodegen.javagen;

import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.JavaExpr;
import java.util.List;

/** Writes an expression on one line. */
final class ExpressionWriter {

    private final String enclosing;

    /** @param enclosing the qualified name of the class that the code is in, whose nested types it names without it */
    ExpressionWriter(String enclosing) {
        this.enclosing = enclosing;
    }

    Fragment write(JavaExpr expression) {
        Fragment code = new Fragment();
        write(expression, code);
        return code;
    }

    /** An operand of a binary operator, in parentheses where it needs them. */
    Fragment writeOperand(JavaExpr expression, String operator) {
        Fragment code = new Fragment();
        binaryOperand(expression, operator, code);
        return code;
    }

    /** What a method is called on, in parentheses where it needs them. */
    Fragment writeTarget(JavaExpr expression) {
        Fragment code = new Fragment();
        operand(expression, code);
        return code;
    }

    private void write(JavaExpr expression, Fragment code) {
        if (expression instanceof JavaExpr.Name name) {
            code.java(name.name());
        } else if (expression instanceof JavaExpr.Text text) {
            code.java(JavaText.literal(text.value()));
        } else if (expression instanceof JavaExpr.Constant constant) {
            code.java(constant.java());
        } else if (expression instanceof JavaExpr.Member member) {
            code.type(member.type(), shown(member.type())).java("." + member.name());
        } else if (expression instanceof JavaExpr.ClassLiteral literal) {
            code.type(literal.type(), shown(literal.type())).java(".class");
        } else if (expression instanceof JavaExpr.Deferred deferred) {
            code.java("() -> ");
            write(deferred.body(), code);
        } else if (expression instanceof JavaExpr.Lambda lambda) {
            code.java(lambda.parameter() + " -> ");
            write(lambda.body(), code);
        } else if (expression instanceof JavaExpr.Anonymous anonymous) {
            code.java("new ").type(anonymous.type(), shown(anonymous.type())).java("() {}");
        } else if (expression instanceof JavaExpr.MethodReference reference) {
            code.type(reference.type(), shown(reference.type())).java("::" + reference.method());
        } else if (expression instanceof JavaExpr.Call call) {
            operand(call.target(), code);
            code.java("." + call.method());
            arguments(call.arguments(), code);
        } else if (expression instanceof JavaExpr.OwnCall call) {
            code.java(call.method());
            arguments(call.arguments(), code);
        } else if (expression instanceof JavaExpr.StaticCall call) {
            code.type(call.type(), shown(call.type())).java("." + call.method());
            arguments(call.arguments(), code);
        } else if (expression instanceof JavaExpr.New made) {
            code.java("new ").type(made.type(), shown(made.type())).java(made.diamond() ? "<>" : "");
            arguments(made.arguments(), code);
        } else {
            operator(expression, code);
        }
    }

    String shown(JavaType type) {
        return TypeNames.plain(type, enclosing);
    }

    private void operator(JavaExpr expression, Fragment code) {
        if (expression instanceof JavaExpr.Not not) {
            code.java("!");
            operand(not.operand(), code);
        } else if (expression instanceof JavaExpr.Binary binary) {
            binaryOperand(binary.left(), binary.operator(), code);
            code.java(" " + binary.operator() + " ");
            binaryOperand(binary.right(), binary.operator(), code);
        } else if (expression instanceof JavaExpr.Conditional conditional) {
            write(conditional.condition(), code);
            code.java(" ? ");
            write(conditional.whenTrue(), code);
            code.java(" : ");
            write(conditional.whenFalse(), code);
        }
    }

    private void operand(JavaExpr expression, Fragment code) {
        boolean parenthesised = expression instanceof JavaExpr.Binary || expression instanceof JavaExpr.Conditional;
        code.java(parenthesised ? "(" : "");
        write(expression, code);
        code.java(parenthesised ? ")" : "");
    }

    /** Parentheses for a conditional, and where operators of different precedence meet, so that nobody has to know it. */
    private void binaryOperand(JavaExpr expression, String operator, Fragment code) {
        boolean mixed = expression instanceof JavaExpr.Binary inner
                && !inner.operator().equals(operator)
                && (isLogical(inner.operator()) || (!isLogical(operator) && !isEquality(operator)));
        boolean parenthesised = mixed || expression instanceof JavaExpr.Conditional;
        code.java(parenthesised ? "(" : "");
        write(expression, code);
        code.java(parenthesised ? ")" : "");
    }

    private static boolean isLogical(String operator) {
        return operator.equals("&&") || operator.equals("||");
    }

    private static boolean isEquality(String operator) {
        return operator.equals("==") || operator.equals("!=");
    }

    private void arguments(List<JavaExpr> arguments, Fragment code) {
        code.java("(");
        for (int i = 0; i < arguments.size(); i++) {
            code.java(i == 0 ? "" : ", ");
            write(arguments.get(i), code);
        }
        code.java(")");
    }
}
