package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.Limit;
import io.github.arazzocodegen.types.Limits;
import io.github.arazzocodegen.types.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the checks of what schemas ask of inputs besides their types. */
final class InputChecks {

    private static final JavaExpr WORKFLOW_ID = JavaExpr.name("WORKFLOW_ID");

    private final Set<String> taken;

    /** @param taken the names of the record's components, which no parameter of a lambda may have */
    InputChecks(Set<String> taken) {
        this.taken = taken;
    }

    /**
     * The check of a component.
     *
     * @param input the name by which messages tell it
     * @return null if there is nothing to check
     */
    @Nullable
    JavaExpr check(String input, String component, ValueType type, ClientType javaType) {
        return check(new JavaExpr.Text(input), JavaExpr.name(component), type, javaType, 1);
    }

    private @Nullable JavaExpr check(JavaExpr input, JavaExpr value, ValueType type, ClientType javaType, int depth) {
        if (javaType instanceof ClientType.Enumeration || javaType instanceof ClientType.Model) {
            return null;
        }
        List<Limit> limits = Limits.of(type);
        JavaExpr check = JavaExpr.staticCall(RuntimeTypes.CHECKS, kind(type.kind()), WORKFLOW_ID, input, value);
        for (Limit limit : limits) {
            String method = limit.keyword().equals("enum") ? "oneOf" : limit.keyword();
            check = new JavaExpr.Call(
                    check,
                    method,
                    limit.values().stream().map(InputChecks::literal).toList());
        }
        JavaExpr each = each(type, javaType, depth);
        if (each != null) {
            return check.call("each", each);
        }
        return limits.isEmpty() ? null : check;
    }

    private static String kind(ValueType.Kind kind) {
        return switch (kind) {
            case STRING -> "text";
            case INTEGER, NUMBER -> "number";
            case ARRAY -> "list";
            case OBJECT -> "map";
            case BOOLEAN, ANY -> "value";
        };
    }

    /** The check of each element or member, as a lambda, or null if there is nothing to check. */
    private @Nullable JavaExpr each(ValueType type, ClientType javaType, int depth) {
        Schema schema = type.schema();
        boolean list = javaType instanceof ClientType.ListOf;
        Schema inner = schema == null ? null : list ? schema.items() : schema.additionalProperties();
        ClientType innerType = javaType instanceof ClientType.ListOf of
                ? of.element()
                : javaType instanceof ClientType.MapOf of ? of.value() : null;
        if (inner == null || innerType == null) {
            return null;
        }
        String at = unused("at", depth);
        String element = unused(list ? "element" : "member", depth);
        JavaExpr check = check(JavaExpr.name(at), JavaExpr.name(element), ValueType.of(inner), innerType, depth + 1);
        return check == null ? null : new JavaExpr.Lambda("(" + at + ", " + element + ")", check);
    }

    private String unused(String name, int depth) {
        String unused = depth == 1 ? name : name + depth;
        while (taken.contains(unused)) {
            unused += "_";
        }
        return unused;
    }

    private static JavaExpr literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number(JavaType.of("java.math", "BigDecimal"), number);
        }
        if (value instanceof BigInteger number) {
            if (number.bitLength() < Integer.SIZE) {
                return new JavaExpr.Constant(number.toString());
            }
            return number.bitLength() < Long.SIZE
                    ? new JavaExpr.Constant(number + "L")
                    : number(JavaType.of("java.math", "BigInteger"), number);
        }
        return value instanceof String text ? new JavaExpr.Text(text) : new JavaExpr.Constant(String.valueOf(value));
    }

    private static JavaExpr number(JavaType type, Number number) {
        return new JavaExpr.New(type, false, List.of(new JavaExpr.Text(number.toString())));
    }
}
