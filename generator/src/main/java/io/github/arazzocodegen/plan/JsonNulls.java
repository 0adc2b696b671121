package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where JSON null in a response has to be told from a value that is not there: both are null in Java. */
final class JsonNulls {

    private JsonNulls() {}

    /** Whether the output may be JSON null, and a request passes it on to a place that it may be left out of. */
    static boolean matter(FlowGraph graph, int step, Output output) {
        return output.value() instanceof TypedValue.Of of
                && of.reference() instanceof Reference.ResponseBody body
                && isAllowed(body.type().schema())
                && graph.nodes().stream()
                        .flatMap(node -> sent(node.step()))
                        .anyMatch(reference -> reference.step() == step
                                && reference.output().equals(output.name().value())
                                && reference.pointer().isRoot());
    }

    private static boolean isAllowed(@Nullable Schema schema) {
        return schema == null || schema.nullable() || schema.types().isEmpty();
    }

    private static Stream<Reference.StepOutput> sent(Step step) {
        return Stream.concat(
                step.parameters().stream().map(Parameter::value).flatMap(JsonNulls::whole),
                step.body() == null ? Stream.of() : whole(step.body().payload()));
    }

    /** The outputs that are a value by themselves, not a part of a text. */
    private static Stream<Reference.StepOutput> whole(TypedValue value) {
        if (value instanceof TypedValue.Of of) {
            return of.reference() instanceof Reference.StepOutput output ? Stream.of(output) : Stream.of();
        }
        if (value instanceof TypedValue.Object object) {
            return object.members().stream().flatMap(member -> whole(member.value()));
        }
        if (value instanceof TypedValue.Array array) {
            return array.elements().stream().flatMap(JsonNulls::whole);
        }
        return value instanceof TypedValue.Replaced replaced
                ? Stream.concat(
                        whole(replaced.payload()),
                        replaced.replacements().stream().flatMap(replacement -> whole(replacement.value())))
                : Stream.of();
    }
}
