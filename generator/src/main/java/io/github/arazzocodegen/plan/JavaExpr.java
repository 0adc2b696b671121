package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;

/** A Java expression, as a plan holds it. Strings in it are values: the writer makes literals of them. */
public sealed interface JavaExpr {

    /** A local variable, parameter or field. */
    record Name(String name) implements JavaExpr {}

    /** A string literal. */
    record Text(String value) implements JavaExpr {}

    /** A number, boolean or null literal in Java's notation, {@code 1L}. */
    record Constant(String java) implements JavaExpr {}

    /** A constant of a type: {@code Sort.FREQ}. */
    record Member(JavaType type, String name) implements JavaExpr {}

    /** {@code Type.class} */
    record ClassLiteral(JavaType type) implements JavaExpr {}

    /** {@code parameter -> body}; several parameters are in parentheses */
    record Lambda(String parameter, JavaExpr body) implements JavaExpr {}

    /** {@code () -> body} */
    record Deferred(JavaExpr body) implements JavaExpr {}

    /** {@code new Type() {}}: of an abstract type that keeps its type arguments. */
    record Anonymous(JavaType type) implements JavaExpr {}

    /** A method reference {@code Type::method}. */
    record MethodReference(JavaType type, String method) implements JavaExpr {}

    /** A call {@code target.method(arguments)}. */
    record Call(JavaExpr target, String method, List<JavaExpr> arguments) implements JavaExpr {}

    /** A call of a method of the class itself. */
    record OwnCall(String method, List<JavaExpr> arguments) implements JavaExpr {}

    /** A call {@code Type.method(arguments)}. */
    record StaticCall(JavaType type, String method, List<JavaExpr> arguments) implements JavaExpr {}

    /** {@code new Type(arguments)}, with a diamond where {@code diamond}. */
    record New(JavaType type, boolean diamond, List<JavaExpr> arguments) implements JavaExpr {}

    /** {@code left operator right}. */
    record Binary(String operator, JavaExpr left, JavaExpr right) implements JavaExpr {

        /** Whether it joins conditions. */
        public boolean isLogical() {
            return operator.equals("&&") || operator.equals("||");
        }
    }

    /** {@code !operand} */
    record Not(JavaExpr operand) implements JavaExpr {}

    /** {@code condition ? whenTrue : whenFalse} */
    record Conditional(JavaExpr condition, JavaExpr whenTrue, JavaExpr whenFalse) implements JavaExpr {}

    static JavaExpr name(String name) {
        return new Name(name);
    }

    /** A call of this expression's method. */
    default JavaExpr call(String method, JavaExpr... arguments) {
        return new Call(this, method, List.of(arguments));
    }

    static JavaExpr staticCall(JavaType type, String method, JavaExpr... arguments) {
        return new StaticCall(type, method, List.of(arguments));
    }

    /** {@code this == null ? null : then} */
    default JavaExpr thenIfPresent(JavaExpr then) {
        return new Conditional(new Binary("==", this, new Constant("null")), new Constant("null"), then);
    }
}
