package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.List;

/**
 * Refuses what no class file can hold: methods and constructors of more than 255 parameters, {@code this} among them (The
 * Java Virtual Machine Specification, section 4.3.3). A record has a constructor with all its components.
 */
final class JavaLimits {

    private static final int MOST = 254;

    private JavaLimits() {}

    static void check(WorkflowPlan plan) {
        InputsPlan inputs = plan.inputs();
        if (inputs != null) {
            components("Inputs", inputs.components());
            inputs.records().forEach(nested -> components(nested.name(), nested.components()));
        }
        for (StepPlan step : plan.steps()) {
            check("the record " + step.result().name(), types(step.result()));
            check(
                    "the method " + step.method(),
                    step.parameters().stream().map(Variable::type).toList());
        }
        if (plan.outputs() instanceof OutputsPlan.Single single) {
            check("the record " + single.record().name(), types(single.record()));
        } else if (plan.outputs() instanceof OutputsPlan.Several several) {
            several.endings().forEach(ending -> check("the record " + ending.name(), types(ending)));
        }
        check("the method run", plan.dependencies().stream().map(Variable::type).toList());
    }

    private static void components(String name, List<InputsPlan.Component> components) {
        check(
                "the record " + name,
                components.stream().map(InputsPlan.Component::type).toList());
    }

    private static List<JavaType> types(RecordPlan plan) {
        return plan.components().stream().map(Variable::type).toList();
    }

    private static void check(String what, List<JavaType> parameters) {
        int slots = parameters.stream().mapToInt(JavaLimits::slots).sum();
        if (slots > MOST) {
            throw new UnsupportedPlan(
                    "%s would have %d parts, and Java allows %d, of which each long and double counts twice"
                            .formatted(what, parameters.size(), MOST));
        }
    }

    private static int slots(JavaType type) {
        String name = type.qualifiedName();
        return name.equals("long") || name.equals("double") ? 2 : 1;
    }
}
