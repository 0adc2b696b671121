package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.testing.FlowText;
import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RunPlannerTest {

    @TestFactory
    Stream<DynamicTest> endings() throws IOException {
        return Golden.lines("plan/outputs.txt", text -> {
            Workflows workflows = FlowText.parse(text).workflows();
            List<WorkflowPlan> plans = workflows.plans();
            return plans.isEmpty()
                    ? workflows.errors().toString()
                    : render(plans.get(0).outputs());
        });
    }

    @TestFactory
    Stream<DynamicTest> run() throws IOException {
        return Golden.lines(
                "plan/runs.txt",
                text -> FlowText.parse(text).workflows().method("run").stream()
                        .filter(line -> !line.contains("WorkflowRun.start("))
                        .collect(Collectors.joining(" "))
                        .replaceAll("^try \\(run\\) \\{ (.*) } catch \\(WorkflowException e\\).*", "$1"));
    }

    @TestFactory
    Stream<DynamicTest> theWholeClassCompiles() throws IOException {
        return Stream.concat(Golden.texts("plan/runs.txt").stream(), Golden.texts("plan/outputs.txt").stream())
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(Javac.messages(FlowText.parse(text).workflows()))
                                .isEmpty()));
    }

    private static String render(OutputsPlan plan) {
        if (plan instanceof OutputsPlan.Single single) {
            return render(single.record());
        }
        OutputsPlan.Several several = (OutputsPlan.Several) plan;
        return "(" + render(several.accessors()) + ") "
                + several.endings().stream().map(RunPlannerTest::render).collect(Collectors.joining(" "))
                + (several.unset().isEmpty() ? "" : " unset " + several.unset());
    }

    private static String render(RecordPlan record) {
        return record.name() + "(" + render(record.components()) + ")";
    }

    private static String render(List<Variable> variables) {
        return variables.stream()
                .map(variable -> variable.name() + (variable.nullable() ? "?" : ""))
                .collect(Collectors.joining(", "));
    }
}
