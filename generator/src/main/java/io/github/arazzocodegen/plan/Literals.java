package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.source.ScalarNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Compiles literals of a document to Java expressions of the type that is asked for. */
final class Literals {

    private static final JavaType BIG_DECIMAL = JavaType.of("java.math", "BigDecimal");
    private static final JavaType BIG_INTEGER = JavaType.of("java.math", "BigInteger");
    private static final Map<String, String> PARSED = Map.of(
            "java.net.URI", "create",
            "java.time.LocalDate", "parse",
            "java.time.OffsetDateTime", "parse",
            "java.util.UUID", "fromString");

    private Literals() {}

    /** The literal as a value of the type; a null literal is {@code null}. */
    static JavaExpr compile(ScalarNode literal, ClientType type) {
        if (literal.value() == null) {
            return JavaExprs.NULL;
        }
        if (type instanceof ClientType.ListOf list) {
            return JavaExpr.staticCall(JavaType.of("java.util", "List"), "of", compile(literal, list.element()));
        }
        if (type instanceof ClientType.Enumeration enumeration) {
            String constant = enumeration.constants().get(literal.text());
            if (constant == null) {
                throw new UnsupportedPlan("'" + literal.text() + "' is no value of " + type.javaType());
            }
            return new JavaExpr.Member(enumeration.javaType(), constant);
        }
        if (type instanceof ClientType.Untyped) {
            return natural(literal);
        }
        return scalar(literal.text(), type.javaType());
    }

    private static JavaExpr scalar(String text, JavaType type) {
        String name = type.qualifiedName();
        String method = PARSED.get(name);
        if (method != null) {
            return JavaExpr.staticCall(type, method, new JavaExpr.Text(text));
        }
        return switch (name) {
            case "java.lang.Integer" ->
                new JavaExpr.Constant(number(text).toBigIntegerExact().toString());
            case "java.lang.Long" -> new JavaExpr.Constant(number(text).toBigIntegerExact() + "L");
            case "java.lang.Float" -> new JavaExpr.Constant(Float.parseFloat(text) + "F");
            case "java.lang.Double" -> new JavaExpr.Constant(Double.parseDouble(text) + "D");
            case "java.lang.Boolean" -> new JavaExpr.Constant(Boolean.toString(Boolean.parseBoolean(text)));
            case "java.math.BigDecimal" -> new JavaExpr.New(BIG_DECIMAL, false, List.of(new JavaExpr.Text(text)));
            case "java.math.BigInteger" -> new JavaExpr.New(BIG_INTEGER, false, List.of(new JavaExpr.Text(text)));
            case "java.lang.String" -> new JavaExpr.Text(text);
            default -> throw new UnsupportedPlan("a literal can't be made of type " + type);
        };
    }

    private static JavaExpr natural(ScalarNode literal) {
        return switch (literal.kind()) {
            case BOOLEAN -> new JavaExpr.Constant(literal.text());
            case INTEGER -> scalar(literal.text(), JavaType.lang("Long"));
            case NUMBER -> scalar(literal.text(), BIG_DECIMAL);
            case STRING, NULL -> new JavaExpr.Text(literal.text());
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip());
    }
}
