package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Compiles the conversion of a value to the type that the client asks for. */
final class Converter {

    private static final JavaType CONVERSIONS = JavaType.of(RuntimeTypes.STEP.packageName(), "Conversions");
    private static final JavaType LIST = JavaType.of("java.util", "List");
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
            Map.entry("java.util.UUID", "toUuid"),
            Map.entry("byte[]", "toBytes"),
            Map.entry(ClientType.FILE.javaType().qualifiedName(), "toFile"));

    private final Supplier<String> clientPackage;
    private final ValueGuard guard;

    /**
     * @param clientPackage gives the package of the client that sends, which knows JSON, where it is needed
     * @param guard says what becomes of a value that can't be converted
     */
    Converter(Supplier<String> clientPackage, ValueGuard guard) {
        this.clientPackage = clientPackage;
        this.guard = guard;
    }

    /**
     * The value as one of the target type; null stays null.
     *
     * @param text the expression that it comes from, for the message of a failure
     */
    JavaValue convert(JavaValue value, ClientType target, String text, Scope scope) {
        JavaType from = value.type().javaType();
        if (from.equals(target.javaType()) || target instanceof ClientType.Untyped) {
            return value;
        }
        if (target instanceof ClientType.ListOf list && isOne(value.type())) {
            JavaValue element = convert(value, list.element(), text, scope);
            if (JavaExprs.isByLambda(element.expression())) {
                element = scope.local("element", element);
            }
            if (!element.nullable()) {
                return new JavaValue(JavaExpr.staticCall(LIST, "of", element.expression()), target, false);
            }
            JavaValue local = scope.local("element", element);
            JavaExpr wrapped = JavaExpr.staticCall(LIST, "of", local.expression());
            return new JavaValue(local.expression().thenIfPresent(wrapped), target, true);
        }
        return new JavaValue(guard.convert(value, conversion(target, value.type()), text), target, value.nullable());
    }

    /** A value as maps, lists, texts, numbers and booleans. */
    JavaExpr plain(JavaExpr value) {
        JavaType object = JavaType.lang("Object");
        JavaExpr type = new JavaExpr.Anonymous(
                new JavaType("com.fasterxml.jackson.core.type", List.of("TypeReference"), List.of(object)));
        return JavaExpr.staticCall(JavaType.of(clientPackage.get(), "Json"), "convert", value, type);
    }

    /** A value within a text: a scalar as it is, an object or an array by its JSON. */
    static JavaExpr inText(JavaValue value, Supplier<String> clientPackage) {
        if (value.type().javaType().equals(JavaType.lang("String"))) {
            return value.expression();
        }
        return isPlain(value.type())
                ? JavaExpr.staticCall(CONVERSIONS, "toText", value.expression())
                : JavaExpr.staticCall(JavaType.of(clientPackage.get(), "Json"), "write", value.expression());
    }

    private JavaExpr conversion(ClientType target, ClientType from) {
        if (target instanceof ClientType.Enumeration && isPlain(from)) {
            return JavaExpr.staticCall(CONVERSIONS, "toEnum", new JavaExpr.ClassLiteral(target.javaType()));
        }
        String method = METHODS.get(target.javaType().qualifiedName());
        if (method != null && isPlain(from)) {
            return new JavaExpr.MethodReference(CONVERSIONS, method);
        }
        // Objects and arrays go through JSON, which is what they would have been on the wire.
        JavaType json = JavaType.of(clientPackage.get(), "Json");
        JavaExpr value = JavaExpr.name("given");
        if (target.javaType().equals(JavaType.lang("String"))) {
            return new JavaExpr.MethodReference(json, "write");
        }
        JavaExpr type = new JavaExpr.Anonymous(
                new JavaType("com.fasterxml.jackson.core.type", List.of("TypeReference"), List.of(target.javaType())));
        return new JavaExpr.Lambda("given", JavaExpr.staticCall(json, "convert", value, type));
    }

    /** Whether a value is surely no array. */
    private static boolean isOne(ClientType type) {
        return type instanceof ClientType.Scalar
                || type instanceof ClientType.Enumeration
                || type instanceof ClientType.Model;
    }

    /** Whether a value is a scalar in JSON, as far as types tell. */
    private static boolean isPlain(ClientType type) {
        return type instanceof ClientType.Scalar
                || type instanceof ClientType.Enumeration
                || type instanceof ClientType.Untyped;
    }
}
