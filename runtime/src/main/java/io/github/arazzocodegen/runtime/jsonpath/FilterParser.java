package io.github.arazzocodegen.runtime.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parses filters (RFC 9535, section 2.3.5). What stands in parentheses or between operators is read first and then
 * judged by where it stands, so that the same text means the same in a test and as the argument of a function.
 */
final class FilterParser {

    private static final String FUNCTION_HELP = "the functions are " + FunctionExtension.names();
    private static final String OPERAND_HELP =
            "for example @.status == 'open', where @ is the element that is tested; no array or object can be written";

    /** What to do where a filter should end. */
    static final String JOINT_HELP =
            "parts of a filter are joined by && and ||, and the functions are written length(@.a), match(@.a, 'b.*')";

    private final Scanner scanner;
    private final LiteralParser literals;
    private final QueryParser queries;
    private final @Nullable LegacySyntax legacy;
    private int filters;

    FilterParser(Scanner scanner, LiteralParser literals, QueryParser queries, @Nullable LegacySyntax legacy) {
        this.scanner = scanner;
        this.literals = literals;
        this.queries = queries;
        this.legacy = legacy;
    }

    /** Whether the position is within a filter. */
    boolean isInside() {
        return filters > 0;
    }

    LogicalExpression filter() {
        filters++;
        scanner.enter(scanner.position());
        LogicalExpression expression = Typing.logical(or(), scanner);
        scanner.leave(1);
        filters--;
        return expression;
    }

    private FunctionArgument or() {
        return sequence("||", this::and, LogicalExpression.Or::new);
    }

    private FunctionArgument and() {
        return sequence("&&", this::basic, LogicalExpression.And::new);
    }

    private interface Join {
        LogicalExpression of(List<LogicalExpression> operands, Span span);
    }

    private FunctionArgument sequence(String operator, Supplier<FunctionArgument> operand, Join join) {
        FunctionArgument first = operand.get();
        int end = scanner.position();
        if (!scanner.skipBlanks().looksAt(operator)) {
            scanner.reset(end);
            return first;
        }
        List<LogicalExpression> operands = new ArrayList<>();
        operands.add(Typing.logical(first, scanner));
        while (scanner.skipBlanks().accept(operator)) {
            scanner.skipBlanks();
            operands.add(Typing.logical(operand.get(), scanner));
            end = scanner.position();
        }
        scanner.reset(end);
        return join.of(operands, new Span(first.span().start(), end));
    }

    private FunctionArgument basic() {
        int start = scanner.position();
        if (scanner.peek() == '!' && scanner.peek(1) != '=') {
            scanner.next();
            scanner.skipBlanks();
            LogicalExpression operand = scanner.peek() == '(' ? parenthesised() : Typing.logical(operand(), scanner);
            rejectComparison("a negation can't be compared", "negate the comparison: !(@.a == 1)");
            return new LogicalExpression.Not(operand, scanner.from(start));
        }
        if (scanner.peek() == '(') {
            LogicalExpression expression = parenthesised();
            rejectComparison("what stands in parentheses can't be compared", "leave the parentheses out");
            return expression;
        }
        FunctionArgument left = operand();
        int end = scanner.position();
        ComparisonOperator operator = operator();
        if (operator == null) {
            scanner.reset(end);
            return left;
        }
        Comparand comparand = Typing.comparand(left, scanner);
        scanner.skipBlanks();
        Comparand right = Typing.comparand(operand(), scanner);
        LogicalExpression comparison =
                new LogicalExpression.Comparison(operator, comparand, right, scanner.from(start));
        rejectComparison("a comparison can't be compared", "join comparisons with && or ||");
        return comparison;
    }

    private LogicalExpression parenthesised() {
        int start = scanner.position();
        scanner.enter(start);
        scanner.next();
        scanner.skipBlanks();
        LogicalExpression expression = Typing.logical(or(), scanner);
        if (scanner.skipBlanks().atEnd()) {
            throw scanner.fail(start, "this '(' has no ')'", "");
        }
        scanner.expect(")", JOINT_HELP);
        scanner.leave(1);
        return expression;
    }

    private void rejectComparison(String problem, String help) {
        int start = scanner.position();
        if (operator() != null) {
            throw scanner.fail(start, problem, help);
        }
        scanner.reset(start);
    }

    private @Nullable ComparisonOperator operator() {
        if (legacy != null) {
            legacy.rejectScript();
        }
        int start = scanner.skipBlanks().position();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            if (scanner.accept(operator.symbol())) {
                thirdEquals(operator, start);
                return operator;
            }
        }
        if (scanner.accept("=~")) {
            throw scanner.fail(start, "there is no operator '=~'", "a pattern is tested by match(@.a, 'b.*')");
        } else if (scanner.accept("=")) {
            throw scanner.fail(start, "there is no operator '='", "equality is written ==");
        }
        return null;
    }

    /** Scripts have {@code ===} and {@code !==}. */
    private void thirdEquals(ComparisonOperator operator, int start) {
        boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if (equality && scanner.accept("=") && legacy == null) {
            String symbol = operator.symbol();
            throw scanner.fail(start, "there is no operator '" + symbol + "='", "it is written " + symbol);
        }
    }

    private FunctionArgument operand() {
        int start = scanner.position();
        if (scanner.peek() == '@' || scanner.peek() == '$') {
            Query query = queries.query();
            return legacy == null ? query : LegacySyntax.operand(query);
        } else if (literals.atString()) {
            String value = literals.string();
            return new Literal(value, scanner.from(start));
        } else if (literals.atNumber()) {
            Object value = literals.number();
            return new Literal(value, scanner.from(start));
        } else if (literals.atParameter()) {
            int index = literals.parameter();
            return new Parameter(index, scanner.from(start));
        }
        String word = scanner.takeWhile(QueryParser::isNameCharacter);
        if (word.isEmpty()) {
            throw scanner.unexpected("a query, a literal or a function", OPERAND_HELP);
        } else if (scanner.peek() == '(') {
            return function(word, start);
        }
        return switch (word) {
            case "true" -> new Literal(true, scanner.from(start));
            case "false" -> new Literal(false, scanner.from(start));
            case "null" -> new Literal(null, scanner.from(start));
            default -> throw noLiteral(word, start);
        };
    }

    private JsonPathSyntaxException noLiteral(String word, int start) {
        Span span = scanner.from(start);
        boolean call = FunctionExtension.named(word).isPresent()
                && scanner.skipBlanks().peek() == '(';
        return scanner.fail(
                span,
                "'" + word + "' is no literal",
                call
                        ? "no blank stands between a function and its parenthesis"
                        : "a member of the element that is tested is written @." + word + ", a string '" + word + "'");
    }

    private FunctionExpression function(String name, int start) {
        FunctionExtension function = FunctionExtension.named(name)
                .orElseThrow(() -> scanner.fail(start, "there is no function '" + name + "'", FUNCTION_HELP));
        scanner.enter(start);
        scanner.next();
        List<FunctionArgument> arguments = new ArrayList<>();
        if (scanner.skipBlanks().peek() != ')') {
            do {
                scanner.skipBlanks();
                arguments.add(or());
            } while (scanner.skipBlanks().accept(","));
        }
        if (scanner.atEnd()) {
            throw scanner.fail(start, "this function has no ')'", "");
        }
        scanner.expect(")", "arguments are separated by commas");
        scanner.leave(1);
        return Typing.call(function, arguments, scanner.from(start), scanner);
    }
}
