package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import java.util.Map;

/** Compiles the conversion of a value to the type that the client asks for. */
final class Converter {

    private static final JavaType CONVERSIONS = JavaType.of(RuntimeTypes.STEP.packageName(), "Conversions");
    private static final JavaType LIST = JavaType.of("java.util", "List");
    private static final JavaExpr STEP = JavaExpr.name("step");
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("java.lang.String", "toText"),
            Map.entry("java.net.URI", "toUri"),
            Map.entry("java.lang.Integer", "toInteger"),
            Map.entry("java.lang.Long", "toLong"),
            Map.entry("java.math.BigInteger", "toBigInteger"),
            Map.entry("java.math.BigDecimal", "toBigDecimal"),
            Map.entry("java.lang.Float", "toFloat"),
            Map.entry("java.lang.Double", "toDouble"),
            Map.entry("java.lang.Boolean", "toBoolean"),
            Map.entry("java.time.LocalDate", "toLocalDate"),
            Map.entry("java.time.OffsetDateTime", "toOffsetDateTime"),
            Map.entry("java.util.UUID", "toUuid"));

    private Converter() {}

    /**
     * The value as one of the target type; null stays null.
     *
     * @param text the expression that it comes from, for the message of a failure
     */
    static JavaValue convert(JavaValue value, ClientType target, String text, Scope scope) {
        JavaType from = value.type().javaType();
        if (from.equals(target.javaType()) || target instanceof ClientType.Untyped) {
            return value;
        }
        if (target instanceof ClientType.ListOf list && !(value.type() instanceof ClientType.ListOf)) {
            JavaValue element = convert(value, list.element(), text, scope);
            if (!element.nullable()) {
                return new JavaValue(JavaExpr.staticCall(LIST, "of", element.expression()), target, false);
            }
            JavaValue local = scope.local("element", element);
            JavaExpr wrapped = JavaExpr.staticCall(LIST, "of", local.expression());
            return new JavaValue(local.expression().thenIfPresent(wrapped), target, true);
        }
        JavaExpr conversion = conversion(target, from);
        String method = value.nullable() ? "convertIfPresent" : "convert";
        return new JavaValue(
                STEP.call(method, value.expression(), conversion, new JavaExpr.Text(text)), target, value.nullable());
    }

    private static JavaExpr conversion(ClientType target, JavaType from) {
        if (target instanceof ClientType.Enumeration) {
            return JavaExpr.staticCall(CONVERSIONS, "toEnum", new JavaExpr.ClassLiteral(target.javaType()));
        }
        String method = METHODS.get(target.javaType().qualifiedName());
        if (method == null) {
            throw new UnsupportedPlan("a value of type " + from + " can't be converted to " + target.javaType());
        }
        return new JavaExpr.MethodReference(CONVERSIONS, method);
    }
}
