package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;

/** A value that may be, or hold, runtime expressions: the specification's {@code Any | {expression}}. */
public sealed interface Value {

    /** The node that it was read from. */
    Node node();

    /** A string, number, boolean or null that holds no expression. */
    record Literal(ScalarNode node) implements Value {}

    /** What was meant as an expression and is none; it was reported. */
    record Invalid(ScalarNode node) implements Value {

        /** In the place of one that is not there at all. */
        static Invalid at(Location location) {
            return new Invalid(new ScalarNode(location, ScalarNode.Kind.NULL, "", null, 0));
        }
    }

    /** A runtime expression, {@code $inputs.version}; the type of what it refers to is kept. */
    record Expression(RuntimeExpression expression, ScalarNode node) implements Value {}

    /** Text with expressions in it, {@code Bearer {$inputs.token}}: always a string. */
    record Template(List<Part> parts, ScalarNode node) implements Value {}

    /** An array of values. */
    record Array(List<Value> elements, Node node) implements Value {}

    /** An object; its keys may hold expressions too. */
    record Object(List<Member> members, Node node) implements Value {}

    /** A member of an object: {@code key} is a {@link Literal}, {@link Expression} or {@link Template}. */
    record Member(Value key, Value value) {}

    /** A part of a template. */
    sealed interface Part {
        /** Text that stands as it is. */
        record Text(String text) implements Part {}

        /** An embedded expression. */
        record Embedded(RuntimeExpression expression) implements Part {}
    }
}
