package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.source.ScalarNode;
import java.math.BigDecimal;
import java.math.BigInteger;
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
        // Of a number its value, which can be written as hexadecimal for example; as a string what was written.
        boolean asWritten =
                literal.kind() == ScalarNode.Kind.STRING || type.javaType().equals(JavaType.lang("String"));
        return scalar(asWritten ? literal.text() : String.valueOf(literal.value()), type.javaType());
    }

    private static JavaExpr scalar(String text, JavaType type) {
        String name = type.qualifiedName();
        String method = PARSED.get(name);
        if (method != null) {
            return JavaExpr.staticCall(type, method, new JavaExpr.Text(text));
        }
        try {
            return switch (name) {
                case "java.lang.Integer" ->
                    new JavaExpr.Constant(Integer.toString(number(text).intValueExact()));
                case "java.lang.Long" -> new JavaExpr.Constant(number(text).longValueExact() + "L");
                case "java.lang.Float" ->
                    new JavaExpr.Constant(finite(number(text).floatValue()) + "F");
                case "java.lang.Double" ->
                    new JavaExpr.Constant(finite(number(text).doubleValue()) + "D");
                case "java.lang.Boolean" -> new JavaExpr.Constant(Boolean.toString(Boolean.parseBoolean(text)));
                case "java.math.BigDecimal" -> exact(BIG_DECIMAL, number(text).toString());
                case "java.math.BigInteger" ->
                    exact(BIG_INTEGER, number(text).toBigIntegerExact().toString());
                case "java.lang.String" -> new JavaExpr.Text(text);
                default -> throw new UnsupportedPlan("a literal can't be made of type " + type);
            };
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UnsupportedPlan("'" + text + "' is no value of type " + type);
        }
    }

    private static JavaExpr exact(JavaType type, String text) {
        return new JavaExpr.New(type, false, List.of(new JavaExpr.Text(text)));
    }

    private static <T extends Number> T finite(T number) {
        if (Double.isInfinite(number.doubleValue())) {
            throw new ArithmeticException("beyond what the type holds");
        }
        return number;
    }

    private static JavaExpr natural(ScalarNode literal) {
        return switch (literal.kind()) {
            case BOOLEAN -> new JavaExpr.Constant(String.valueOf(literal.value()));
            case INTEGER ->
                literal.value() instanceof BigInteger whole && whole.bitLength() > 63
                        ? scalar(whole.toString(), BIG_INTEGER)
                        : scalar(String.valueOf(literal.value()), JavaType.lang("Long"));
            case NUMBER -> scalar(String.valueOf(literal.value()), BIG_DECIMAL);
            case STRING, NULL -> new JavaExpr.Text(literal.text());
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip());
    }
}
