package io.github.arazzocodegen.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of conditions: {@code ||} binds least, then {@code &&}, then one comparison, then {@code !}; parentheses
 * group, and so do braces around a whole condition, as the specification's own examples have them.
 */
public final class ConditionGrammar {

    /** Conditions come from strangers; recursion is bounded. */
    private static final int DEEPEST = 100;

    private final String text;
    private final OperandParser operands;
    private final List<Problem> problems = new ArrayList<>();
    private int position;
    private int depth;

    private ConditionGrammar(String text, ConditionDialect dialect) {
        this.text = text;
        this.operands = new OperandParser(text, dialect, problems);
    }

    /** Parses all of a text. */
    public static Parsed<Condition> parse(String text, ConditionDialect dialect) {
        ConditionGrammar grammar = new ConditionGrammar(text, dialect);
        try {
            Condition condition = grammar.or();
            if (grammar.position < text.length()) {
                throw ConditionMistakes.unexpected(text, grammar.position);
            }
            return new Parsed<>(condition, grammar.problems);
        } catch (SyntaxFailure failure) {
            return new Parsed<>(null, List.of(failure.problem()));
        }
    }

    private Condition or() throws SyntaxFailure {
        List<Condition> operands = new ArrayList<>();
        do {
            operands.add(and());
        } while (accept("||"));
        return operands.size() == 1 ? operands.get(0) : new Condition.Or(List.copyOf(operands), span(operands));
    }

    private Condition and() throws SyntaxFailure {
        List<Condition> operands = new ArrayList<>();
        do {
            operands.add(comparison());
        } while (accept("&&"));
        return operands.size() == 1 ? operands.get(0) : new Condition.And(List.copyOf(operands), span(operands));
    }

    private Condition comparison() throws SyntaxFailure {
        Condition left = unary();
        Condition.Operator operator = ConditionOperators.at(text, position);
        if (operator == null) {
            return left;
        }
        position += operator.symbol().length();
        Condition right = unary();
        if (ConditionOperators.at(text, position) != null) {
            throw SyntaxFailure.condition(
                    position, position + 1, "a comparison can't be compared again", "join comparisons with &&");
        }
        return new Condition.Comparison(
                operator,
                left,
                right,
                new Span(left.span().start(), right.span().end()));
    }

    private Condition unary() throws SyntaxFailure {
        skipSpace();
        int start = position;
        if (++depth > DEEPEST) {
            throw SyntaxFailure.condition(start, text.length(), "the condition is nested too deep", "");
        }
        Condition condition;
        if (position < text.length() && text.charAt(position) == '!') {
            position++;
            Condition operand = unary();
            condition =
                    new Condition.Not(operand, new Span(start, operand.span().end()));
        } else if (position < text.length() && "({".indexOf(text.charAt(position)) >= 0) {
            condition = group(text.charAt(position) == '(' ? ')' : '}');
        } else {
            Operand operand = operands.read(position);
            position = operand.end();
            condition = OperandParser.condition(operand);
        }
        skipSpace();
        depth--;
        return condition;
    }

    private Condition group(char close) throws SyntaxFailure {
        int start = position;
        position++;
        Condition inner = or();
        if (position >= text.length() || text.charAt(position) != close) {
            if (position < text.length()) {
                throw ConditionMistakes.unexpected(text, position);
            }
            throw SyntaxFailure.condition(start, start + 1, "the closing '" + close + "' is missing", "");
        }
        position++;
        return inner;
    }

    private boolean accept(String symbol) {
        if (!text.startsWith(symbol, position)) {
            return false;
        }
        position += symbol.length();
        return true;
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private static Span span(List<Condition> operands) {
        return new Span(
                operands.get(0).span().start(),
                operands.get(operands.size() - 1).span().end());
    }
}
