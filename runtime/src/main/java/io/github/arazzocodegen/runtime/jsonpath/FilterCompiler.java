package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression.And;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression.Comparison;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression.Existence;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression.FunctionTest;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression.Not;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression.Or;
import java.util.List;

/** Makes tests from logical expressions (RFC 9535, section 2.3.5.2). */
final class FilterCompiler {

    private FilterCompiler() {}

    static Test compile(LogicalExpression expression) {
        if (expression instanceof Or or) {
            return until(true, or.operands());
        } else if (expression instanceof And and) {
            return until(false, and.operands());
        } else if (expression instanceof Not not) {
            Test operand = compile(not.operand());
            return (evaluation, current) -> !operand.holds(evaluation, current);
        } else if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        } else if (expression instanceof Existence existence) {
            return existence(existence.query());
        }
        return FunctionCompiler.test(((FunctionTest) expression).function());
    }

    /** Asks one operand after the other for a result; none of them gives it: the other one. */
    private static Test until(boolean result, List<LogicalExpression> operands) {
        Test[] tests = operands.stream().map(FilterCompiler::compile).toArray(Test[]::new);
        return (evaluation, current) -> {
            for (Test test : tests) {
                if (test.holds(evaluation, current) == result) {
                    return result;
                }
            }
            return !result;
        };
    }

    private static Test existence(Query query) {
        if (query.isSingular()) {
            Operand value = OperandCompiler.singular(query);
            return (evaluation, current) -> value.of(evaluation, current) != Values.NOTHING;
        }
        Walk walk = WalkCompiler.compile(query);
        return (evaluation, current) -> !walk.from(evaluation, current, null, (value, path) -> false);
    }

    private static Test comparison(Comparison comparison) {
        Operand left = OperandCompiler.compile(comparison.left());
        Operand right = OperandCompiler.compile(comparison.right());
        return switch (comparison.operator()) {
            case EQUAL -> (e, current) -> Values.equal(left.of(e, current), right.of(e, current), e.budget());
            case NOT_EQUAL -> (e, current) -> !Values.equal(left.of(e, current), right.of(e, current), e.budget());
            case LESS -> (e, current) -> Values.less(left.of(e, current), right.of(e, current));
            case GREATER -> (e, current) -> Values.less(right.of(e, current), left.of(e, current));
            case LESS_OR_EQUAL ->
                (e, current) -> Values.lessOrEqual(left.of(e, current), right.of(e, current), e.budget());
            case GREATER_OR_EQUAL ->
                (e, current) -> Values.lessOrEqual(right.of(e, current), left.of(e, current), e.budget());
        };
    }
}
