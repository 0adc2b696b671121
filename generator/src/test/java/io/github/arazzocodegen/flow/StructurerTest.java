package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.testing.FlowText;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StructurerTest {

    @TestFactory
    Stream<DynamicTest> blocks() throws IOException {
        return Golden.lines("flow/blocks.txt", text -> {
            FlowGraph graph = FlowText.parse(text).workflows().graph();
            return Structurer.structure(graph).map(new Blocks(graph)::render).orElse("none");
        });
    }

    @TestFactory
    Stream<DynamicTest> states() throws IOException {
        return Golden.lines("flow/states.txt", text -> {
            FlowGraph graph = FlowText.parse(text).workflows().graph();
            return StateMachine.states(graph).values().stream()
                    .map(new Blocks(graph)::render)
                    .collect(Collectors.joining(" | "));
        });
    }
}
