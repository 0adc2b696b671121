package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.types.TypedValue;
import java.util.ArrayList;
import java.util.List;

/** Compiles the values of outputs. An output that is text is absent where something in it is. */
final class OutputValues {

    private static final ClientType STRING = Scope.scalar("String");

    private OutputValues() {}

    static JavaValue compile(TypedValue value, ReferenceCompiler references, Scope scope) {
        if (value instanceof TypedValue.Of of) {
            return references.compile(of.reference(), scope);
        }
        if (value instanceof TypedValue.Literal literal) {
            return literal(literal);
        }
        if (value instanceof TypedValue.Template template) {
            return template(template, references, scope);
        }
        return new JavaValue(untyped(value, references, scope), Environment.UNTYPED, false);
    }

    private static JavaValue literal(TypedValue.Literal literal) {
        ClientType type = switch (literal.node().kind()) {
            case STRING -> STRING;
            case BOOLEAN -> Scope.scalar("Boolean");
            case INTEGER -> Scope.scalar("Long");
            case NUMBER, NULL -> Environment.UNTYPED;
        };
        return new JavaValue(
                Literals.compile(literal.node(), type), type, literal.node().value() == null);
    }

    private static JavaValue template(TypedValue.Template template, ReferenceCompiler references, Scope scope) {
        JavaExpr joined = new JavaExpr.Text("");
        List<JavaExpr> nullable = new ArrayList<>();
        for (TypedValue.Part part : template.parts()) {
            JavaExpr next;
            if (part instanceof TypedValue.Part.Embedded embedded) {
                JavaValue value = references.compile(embedded.reference(), scope);
                if (value.nullable()) {
                    value = scope.local(LocalNames.of(embedded.reference()), value);
                    nullable.add(value.expression());
                }
                next = references.inText(value);
            } else {
                next = new JavaExpr.Text(((TypedValue.Part.Text) part).text());
            }
            joined = joined.equals(new JavaExpr.Text("")) ? next : new JavaExpr.Binary("+", joined, next);
        }
        JavaExpr text = joined;
        for (JavaExpr part : nullable) {
            text = part.thenIfPresent(text);
        }
        return new JavaValue(text, STRING, !nullable.isEmpty());
    }

    private static JavaExpr untyped(TypedValue value, ReferenceCompiler references, Scope scope) {
        if (value instanceof TypedValue.Array array) {
            List<JavaExpr> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(untyped(element, references, scope)));
            return new JavaExpr.StaticCall(JavaType.of("java.util", "Arrays"), "asList", elements);
        }
        if (value instanceof TypedValue.Object object) {
            JavaExpr built = new JavaExpr.New(RuntimeTypes.JSON_OBJECT, false, List.of());
            for (TypedValue.Member member : object.members()) {
                built = built.call(
                        "with",
                        compile(member.key(), references, scope).expression(),
                        untyped(member.value(), references, scope));
            }
            return built;
        }
        return compile(value, references, scope).expression();
    }
}
