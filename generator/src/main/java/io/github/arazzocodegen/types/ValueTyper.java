package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.Value;
import java.util.ArrayList;
import java.util.List;

/** Binds the expressions in values. */
final class ValueTyper {

    private final ReferenceBinder binder;

    ValueTyper(ReferenceBinder binder) {
        this.binder = binder;
    }

    /** @param exchange what {@code $request} and {@code $response} read */
    TypedValue type(Value value, Exchange exchange) {
        if (value instanceof Value.Literal literal) {
            return new TypedValue.Literal(literal.node());
        }
        if (value instanceof Value.Invalid invalid) {
            return new TypedValue.Of(new Reference.Unresolved(invalid.node().text()), invalid.node());
        }
        if (value instanceof Value.Expression expression) {
            return new TypedValue.Of(
                    binder.bindValue(
                            expression.expression(), exchange, expression.node().location()),
                    expression.node());
        }
        if (value instanceof Value.Template template) {
            List<TypedValue.Part> parts = new ArrayList<>();
            for (Value.Part part : template.parts()) {
                parts.add(
                        part instanceof Value.Part.Embedded embedded
                                ? new TypedValue.Part.Embedded(binder.bindValue(
                                        embedded.expression(),
                                        exchange,
                                        template.node().location()))
                                : new TypedValue.Part.Text(((Value.Part.Text) part).text()));
            }
            return new TypedValue.Template(parts, template.node());
        }
        if (value instanceof Value.Array array) {
            return new TypedValue.Array(
                    array.elements().stream().map(e -> type(e, exchange)).toList(), array.node());
        }
        Value.Object object = (Value.Object) value;
        return new TypedValue.Object(
                object.members().stream()
                        .map(m -> new TypedValue.Member(type(m.key(), exchange), type(m.value(), exchange)))
                        .toList(),
                object.node());
    }

    /** The type of a bound value. */
    static ValueType typeOf(TypedValue value) {
        if (value instanceof TypedValue.Of of) {
            return of.reference().type();
        }
        if (value instanceof TypedValue.Literal literal) {
            return switch (literal.node().kind()) {
                case STRING -> ValueType.STRING;
                case INTEGER -> ValueType.INTEGER;
                case NUMBER -> new ValueType(ValueType.Kind.NUMBER, null);
                case BOOLEAN -> new ValueType(ValueType.Kind.BOOLEAN, null);
                case NULL -> ValueType.ANY;
            };
        }
        if (value instanceof TypedValue.Template) {
            return ValueType.STRING;
        }
        if (value instanceof TypedValue.Replaced replaced) {
            return replaced.xml() ? ValueType.STRING : ValueType.ANY;
        }
        return value instanceof TypedValue.Array
                ? new ValueType(ValueType.Kind.ARRAY, null)
                : new ValueType(ValueType.Kind.OBJECT, null);
    }

    /** Whether a bound value may be absent or null. */
    static boolean isOptional(TypedValue value) {
        if (value instanceof TypedValue.Of of) {
            return of.reference().optional();
        }
        return value instanceof TypedValue.Literal literal && literal.node().value() == null;
    }
}
