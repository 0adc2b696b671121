package io.github.arazzocodegen.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A flow in one line, {@code a 201>c >end !503>b; b; c}: steps, each with its actions. An action has a status that guards
 * it, unless it is always taken, and goes to a step, to {@code end}, or to {@code retry}; with {@code !} it is one of failure.
 * Behind {@code |} may stand outputs of the workflow, {@code id=a.id}, each an output of a step: each step gets a thing
 * and gives its {@code id}, which the description requires, and {@code nick}, which it does not. A step whose name ends in
 * that of an earlier one, {@code b<a}, sends what that one gave.
 */
public record FlowText(List<Step> steps, List<String> outputs) {

    /** @param reads the step whose id it sends, or an empty text */
    public record Step(String id, String reads, List<Action> onSuccess, List<Action> onFailure) {}

    /** @param status what the response's must be, or 0 */
    public record Action(int status, String target) {

        public boolean holds(int actual) {
            return status == 0 || status == actual;
        }

        static Action parse(String text) {
            String[] parts = text.split(">");
            return new Action(parts[0].isEmpty() ? 0 : Integer.parseInt(parts[0]), parts[1]);
        }

        String yaml(int index) {
            String criteria = status == 0 ? "" : ", criteria: [{condition: $statusCode == " + status + "}]";
            String where = switch (target) {
                case "end" -> "type: end";
                case "retry" -> "type: retry, retryAfter: 0.5, retryLimit: 2";
                default -> "type: goto, stepId: " + target;
            };
            return "{name: " + target + index + ", " + where + criteria + "}";
        }
    }

    public static FlowText parse(String text) {
        String[] parts = text.split(" \\| ");
        return new FlowText(
                Arrays.stream(parts[0].split("; ")).map(FlowText::step).toList(),
                parts.length == 1 ? List.of() : List.of(parts[1].split(" ")));
    }

    private static Step step(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        String id = words.remove(0);
        List<Action> success = new ArrayList<>();
        List<Action> failure = new ArrayList<>();
        words.forEach(word -> (word.startsWith("!") ? failure : success).add(Action.parse(word.replace("!", ""))));
        int mark = id.indexOf('<');
        return mark < 0
                ? new Step(id, "", success, failure)
                : new Step(id.substring(0, mark), id.substring(mark + 1), success, failure);
    }

    public Workflows workflows() {
        StringBuilder yaml = new StringBuilder("- workflowId: w\n  steps:\n");
        for (Step step : steps) {
            String sent = step.reads().isEmpty() ? "x" : "$steps." + step.reads() + ".outputs.id";
            yaml.append("""
                      - stepId: %s
                        operationId: getThing
                        parameters: [{name: id, in: path, value: %s}]
                        outputs: {id: $response.body#/id, nick: $response.body#/nick}
                    """.formatted(step.id(), sent));
            actions("onSuccess", step.onSuccess(), yaml);
            actions("onFailure", step.onFailure(), yaml);
        }
        yaml.append(outputs.isEmpty() ? "" : "  outputs:\n");
        outputs.forEach(output ->
                yaml.append("    ").append(output.replaceAll("(.*)=(.*)\\.(.*)", "$1: \\$steps.$2.outputs.$3\n")));
        return Workflows.of(yaml.toString());
    }

    private static void actions(String field, List<Action> actions, StringBuilder yaml) {
        for (int i = 0; i < actions.size(); i++) {
            yaml.append(i == 0 ? "    " + field + ":\n" : "")
                    .append("    - ")
                    .append(actions.get(i).yaml(i))
                    .append('\n');
        }
    }

    public int indexOf(String id) {
        return steps.stream().map(Step::id).toList().indexOf(id);
    }
}
