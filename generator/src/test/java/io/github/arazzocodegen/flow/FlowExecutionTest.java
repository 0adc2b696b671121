package io.github.arazzocodegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.testing.FlowText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The structured forms of a flow do what the document says, whatever the responses. */
class FlowExecutionTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theBlocksOfAFlowVisitTheStepsThatTheDocumentSays(
            @ForAll("flows") String text, @ForAll("outcomes") List<Outcome> outcomes) {
        FlowText flow = FlowText.parse(text);
        FlowGraph graph = flow.workflows().graph();
        List<String> expected = followed(flow, graph, outcomes);
        Statistics.collect(Structurer.structure(graph).isPresent() ? "structured" : "state machine");
        Structurer.structure(graph)
                .ifPresent(blocks -> assertThat(new BlockInterpreter(graph, outcomes).run(blocks))
                        .isEqualTo(expected));
        assertThat(new BlockInterpreter(graph, outcomes).run(StateMachine.states(graph)))
                .isEqualTo(expected);
    }

    /** The trace of a flow, by the document alone; on the way, what the analysis says of each step is compared. */
    private static List<String> followed(FlowText flow, FlowGraph graph, List<Outcome> outcomes) {
        List<String> trace = new ArrayList<>();
        Set<Integer> succeeded = new TreeSet<>();
        int at = 0;
        for (Outcome outcome : outcomes) {
            FlowText.Step step = flow.steps().get(at);
            trace.add(step.id());
            Ran ran = graph.nodes().get(at).before();
            assertThat(graph.nodes().get(at).reachable()).isTrue();
            assertThat(succeeded).containsAll(ran.surely());
            assertThat(ran.possibly()).containsAll(succeeded);
            if (outcome.success()) {
                succeeded.add(at);
            }
            String target = (outcome.success() ? step.onSuccess() : step.onFailure())
                    .stream()
                            .filter(action -> action.holds(outcome.status()))
                            .map(FlowText.Action::target)
                            .findFirst()
                            .orElse(
                                    !outcome.success()
                                            ? "failed"
                                            : at + 1 < flow.steps().size() ? "next" : "completed");
            if (List.of("end", "failed", "completed").contains(target)) {
                trace.add(target);
                return trace;
            }
            at = target.equals("next") ? at + 1 : flow.indexOf(target);
        }
        return trace;
    }

    @Provide
    static Arbitrary<String> flows() {
        Arbitrary<String> target = Arbitraries.of("a", "b", "c", "d", "e", "end");
        Arbitrary<String> success = Combinators.combine(Arbitraries.of("201", "202", "203", ""), target)
                .as((s, t) -> " " + s + ">" + t);
        Arbitrary<String> failure =
                Combinators.combine(Arbitraries.of("503", "504", ""), target).as((s, t) -> " !" + s + ">" + t);
        Arbitrary<String> actions = Combinators.combine(
                        success.list().ofMaxSize(2), failure.list().ofMaxSize(1))
                .as((s, f) -> String.join("", s) + String.join("", f));
        return actions.list().ofMinSize(1).ofMaxSize(5).map(FlowExecutionTest::text);
    }

    /** Targets that are no steps of so short a flow become its last step. */
    private static String text(List<String> actions) {
        List<String> steps = new ArrayList<>();
        String last = String.valueOf((char) ('a' + actions.size() - 1));
        for (int i = 0; i < actions.size(); i++) {
            steps.add((char) ('a' + i)
                    + actions.get(i).replaceAll(">[" + (char) (last.charAt(0) + 1) + "-f]\\b", ">" + last));
        }
        return String.join("; ", steps);
    }

    @Provide
    static Arbitrary<List<Outcome>> outcomes() {
        Arbitrary<Outcome> success = Arbitraries.of(200, 201, 202, 203).map(status -> new Outcome(true, status));
        Arbitrary<Outcome> failure = Arbitraries.of(500, 503, 504).map(status -> new Outcome(false, status));
        return Arbitraries.oneOf(success, success, failure).list().ofSize(15);
    }
}
