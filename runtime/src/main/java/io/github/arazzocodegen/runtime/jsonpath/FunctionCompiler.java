package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.regex.IRegexp;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes tests and operands from functions (RFC 9535, sections 2.4.4 to 2.4.8). */
final class FunctionCompiler {

    private FunctionCompiler() {}

    static Operand operand(FunctionExpression call) {
        FunctionArgument argument = call.arguments().get(0);
        return switch (call.function()) {
            case LENGTH -> length(OperandCompiler.compile(argument));
            case COUNT -> count((Query) argument);
            case VALUE -> value((Query) argument);
            case MATCH, SEARCH -> throw new IllegalArgumentException("A test is no value: " + call);
        };
    }

    static Test test(FunctionExpression call) {
        boolean whole = call.function() == FunctionExtension.MATCH;
        Operand subject = OperandCompiler.compile(call.arguments().get(0));
        FunctionArgument second = call.arguments().get(1);
        if (second instanceof Literal literal) {
            Optional<Pattern> pattern =
                    literal.value() instanceof String regexp ? IRegexp.tryCompile(regexp) : Optional.empty();
            return pattern.isEmpty()
                    ? (evaluation, current) -> false
                    : (evaluation, current) -> subject.of(evaluation, current) instanceof String text
                            && matches(pattern.get(), text, whole, evaluation);
        }
        Operand regexp = OperandCompiler.compile(second);
        return (evaluation, current) -> subject.of(evaluation, current) instanceof String text
                && regexp.of(evaluation, current) instanceof String source
                && evaluation
                        .pattern(source)
                        .filter(pattern -> matches(pattern, text, whole, evaluation))
                        .isPresent();
    }

    private static boolean matches(Pattern pattern, String text, boolean whole, Evaluation evaluation) {
        return whole
                ? evaluation.budget().matches(pattern, text)
                : evaluation.budget().find(pattern, text);
    }

    private static Operand length(Operand of) {
        return (evaluation, current) -> Values.length(of.of(evaluation, current));
    }

    private static Operand count(Query query) {
        Walk walk = WalkCompiler.compile(query);
        return (evaluation, current) -> {
            long[] count = {0};
            walk.from(evaluation, current, null, (value, path) -> {
                count[0]++;
                return true;
            });
            return count[0];
        };
    }

    private static Operand value(Query query) {
        Walk walk = WalkCompiler.compile(query);
        return (evaluation, current) -> {
            Only only = new Only();
            walk.from(evaluation, current, null, only);
            return only.value;
        };
    }

    /** Keeps the value of the first node, and forgets it when there is a second one. */
    private static final class Only implements Sink {
        private @Nullable Object value = Values.NOTHING;
        private boolean found;

        @Override
        public boolean accept(@Nullable Object node, @Nullable NormalizedPath path) {
            value = found ? Values.NOTHING : node;
            boolean first = !found;
            found = true;
            return first;
        }
    }
}
