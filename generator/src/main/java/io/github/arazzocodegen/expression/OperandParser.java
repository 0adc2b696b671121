package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the operands of a condition: literals, and what the dialect makes of {@code $}. */
final class OperandParser {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern KEYWORD = Pattern.compile("true|false|null");
    private static final Pattern ENDS = Pattern.compile("$|[\\s=!<>&|)}]");

    private final String text;
    private final ConditionDialect dialect;
    private final List<Problem> problems;

    OperandParser(String text, ConditionDialect dialect, List<Problem> problems) {
        this.text = text;
        this.dialect = dialect;
        this.problems = problems;
    }

    Operand read(int position) throws SyntaxFailure {
        char first = position < text.length() ? text.charAt(position) : ' ';
        if (first == '$') {
            Operand operand = dialect.operand(text, position);
            if (operand.condition() == null) {
                throw new SyntaxFailure(operand.problems().get(0));
            }
            problems.addAll(operand.problems());
            return operand;
        }
        if (first == '\'' || first == '"') {
            return string(position, first);
        }
        Matcher keyword = KEYWORD.matcher(text).region(position, text.length());
        if (keyword.lookingAt() && endsAt(keyword.end())) {
            Object value = keyword.group().equals("null") ? null : Boolean.valueOf(keyword.group());
            return Operand.of(new Condition.Literal(value, new Span(position, keyword.end())), keyword.end());
        }
        Matcher number = NUMBER.matcher(text).region(position, text.length());
        if (number.lookingAt() && endsAt(number.end()) && number.group().length() <= LONGEST_NUMBER) {
            BigDecimal value = new BigDecimal(number.group());
            return Operand.of(new Condition.Literal(value, new Span(position, number.end())), number.end());
        }
        throw ConditionMistakes.noOperand(text, position);
    }

    static Condition condition(Operand operand) {
        Condition condition = operand.condition();
        if (condition == null) {
            throw new IllegalArgumentException("an operand without a condition was not reported");
        }
        return condition;
    }

    private boolean endsAt(int position) {
        return ENDS.matcher(text).region(position, text.length()).lookingAt();
    }

    private Operand string(int start, char quote) throws SyntaxFailure {
        StringBuilder content = new StringBuilder();
        boolean escapes = dialect.hasJsonPathStrings() || quote == '"';
        int i = start + 1;
        while (true) {
            if (i >= text.length()) {
                throw SyntaxFailure.condition(start, text.length(), "the string has no closing quote", "");
            }
            char c = text.charAt(i);
            boolean followed = i + 1 < text.length();
            if (c == quote && !(followed && text.charAt(i + 1) == quote)) {
                break;
            }
            boolean escaped =
                    c == quote || (escapes && c == '\\' && followed && "\\'\"".indexOf(text.charAt(i + 1)) >= 0);
            content.append(escaped ? text.charAt(i + 1) : c);
            i += escaped ? 2 : 1;
        }
        Span span = new Span(start, i + 1);
        if (quote == '"' && !dialect.hasJsonPathStrings()) {
            problems.add(new Problem(
                    DiagnosticCode.DOUBLE_QUOTES,
                    span,
                    "strings in conditions stand in single quotes",
                    "write '" + content.toString().replace("'", "''") + "'"));
        }
        return Operand.of(stringValue(content.toString(), span), span.end());
    }

    /** A string that is one embedded expression is that expression; the quotes around it belong to the literal. */
    private Condition stringValue(String content, Span span) throws SyntaxFailure {
        if (content.startsWith("{$") && content.indexOf('}') == content.length() - 1) {
            int from = span.start() + 2;
            Operand operand = ExpressionOperand.read(text, from);
            if (operand.condition() == null) {
                throw new SyntaxFailure(operand.problems().get(0));
            }
            return operand.condition();
        }
        if (content.contains("{$")) {
            return new Condition.Text(parts(content, span), span);
        }
        if (content.startsWith("$") && ExpressionParser.parse(content).tree() != null) {
            problems.add(new Problem(
                    DiagnosticCode.DOLLAR_LITERAL,
                    span,
                    "in quotes '" + content + "' is text, not an expression",
                    "remove the quotes if its value is meant"));
        }
        return new Condition.Literal(content, span);
    }

    /** What an expression gives within a string is text there; faults are reported at the string. */
    private static List<Condition> parts(String content, Span span) throws SyntaxFailure {
        List<Condition> parts = new ArrayList<>();
        int position = 0;
        for (int open = content.indexOf("{$"); open >= 0; open = content.indexOf("{$", position)) {
            int close = content.indexOf('}', open);
            if (close < 0) {
                throw new SyntaxFailure(
                        new Problem(DiagnosticCode.INVALID_EXPRESSION, span, "the closing '}' is missing", ""));
            }
            if (open > position) {
                parts.add(new Condition.Literal(content.substring(position, open), span));
            }
            Parsed<RuntimeExpression> parsed = ExpressionParser.parse(content.substring(open + 1, close));
            if (parsed.tree() == null) {
                Problem problem = parsed.problems().get(0);
                throw new SyntaxFailure(new Problem(problem.code(), span, problem.message(), problem.help()));
            }
            parts.add(new Condition.Reference(parsed.tree(), span));
            position = close + 1;
        }
        if (position < content.length()) {
            parts.add(new Condition.Literal(content.substring(position), span));
        }
        return List.copyOf(parts);
    }
}
