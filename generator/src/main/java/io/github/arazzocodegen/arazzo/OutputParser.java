package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.source.Located;
import java.util.ArrayList;
import java.util.List;

/** Parses the outputs of steps and workflows: a map of names to expressions. */
final class OutputParser {

    private final Reporter reporter;

    OutputParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The outputs in document order. One whose value is no expression is kept as an invalid one: it was reported,
     * and references to it are right.
     */
    List<Output> parse(Fields fields) {
        List<Output> outputs = new ArrayList<>();
        ValueParser values = new ValueParser(reporter);
        fields.map("outputs").forEach((name, member) -> {
            Names.checkKey(name, member.keyLocation(), reporter);
            Value value = values.parseExpression(member.value(), name);
            Value present = value == null ? Value.Invalid.at(member.value().location()) : value;
            outputs.add(new Output(new Located<>(name, Names.node(name, member.keyLocation())), present));
        });
        return outputs;
    }
}
