package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.testing.JavaMethods;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions that are plain Java, taken out of the classes of workflows so that they can be asked of any body. */
final class TypedConditions {

    private static final Pattern REQUIRED = Pattern.compile("step\\.require\\((.*), \".*\"\\);");
    private static final Pattern BODY = Pattern.compile("(\\S.*) body = .*");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    private static final (?!String)[^;]*;");

    private TypedConditions() {}

    /**
     * A class {@code p.NAME} with the method {@code boolean holds(BODY body, Step step, QueryInputs inputs)}, which is the
     * only criterion of the step {@code s} of a workflow; none where that calls the evaluator.
     */
    static Optional<String> source(String workflow, String name) {
        List<String> statements = JavaMethods.body(workflow, "s");
        Optional<String> condition = matched(REQUIRED, statements);
        Optional<String> body = matched(BODY, statements);
        if (body.isEmpty() || condition.isEmpty() || condition.get().contains(".selects(")) {
            return Optional.empty();
        }
        String constants =
                CONSTANT.matcher(workflow).results().map(c -> c.group()).collect(Collectors.joining("\n"));
        String head = workflow.substring(0, workflow.indexOf("/**")) + "import java.util.List;\n"
                + "import io.github.arazzocodegen.runtime.Step;\nimport " + QueryInputs.class.getName() + ";\n";
        return Optional.of(head + "public final class " + name + " {\n" + constants
                + "\n    public static boolean holds(" + body.get()
                + " body, Step step, QueryInputs inputs) {\n        return " + condition.get() + ";\n    }\n}\n");
    }

    private static Optional<String> matched(Pattern pattern, List<String> statements) {
        return statements.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
