package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.jsonpath.FunctionExtension.DeclaredType;
import java.util.List;

/** Whether what was read may stand where it does (RFC 9535, section 2.4.3). */
final class Typing {

    private Typing() {}

    /** What was read, as a test. */
    static LogicalExpression logical(FunctionArgument argument, Scanner scanner) {
        if (argument instanceof LogicalExpression expression) {
            return expression;
        } else if (argument instanceof Query query) {
            return new LogicalExpression.Existence(query, query.span());
        } else if (argument instanceof FunctionExpression call) {
            if (call.function().result() == DeclaredType.VALUE) {
                throw fail(scanner, call, "is a value, not a test", "compare it, for example with > 0");
            }
            return new LogicalExpression.FunctionTest(call, call.span());
        } else if (argument instanceof LegacyLength length) {
            return length.test();
        }
        throw scanner.fail(
                argument.span(), "a literal is no test", "compare it with something, for example @.a == 'x'");
    }

    /** What was read, as one side of a comparison. */
    static Comparand comparand(FunctionArgument argument, Scanner scanner) {
        if (argument instanceof Literal literal) {
            return literal;
        } else if (argument instanceof Parameter parameter) {
            return parameter;
        } else if (argument instanceof LegacyLength length) {
            return length;
        } else if (argument instanceof Query query) {
            if (!query.isSingular()) {
                throw scanner.fail(
                        query.span(),
                        "a query that may select several nodes can't be compared",
                        "compare the nodes in a filter, for example @.items[?@ == 1], or take value(…) or count(…)");
            }
            return query;
        } else if (argument instanceof FunctionExpression call) {
            if (call.function().result() != DeclaredType.VALUE) {
                throw fail(scanner, call, "is true or false by itself", "leave the comparison out");
            }
            return call;
        }
        throw scanner.fail(argument.span(), "a comparison can't be compared", "join comparisons with && or ||");
    }

    /** A call with arguments as its parameters need them. */
    static FunctionExpression call(
            FunctionExtension function, List<FunctionArgument> arguments, Span span, Scanner scanner) {
        FunctionExpression call = new FunctionExpression(function, arguments, span);
        List<DeclaredType> parameters = function.parameters();
        if (arguments.size() != parameters.size()) {
            String wanted = parameters.size() == 1 ? "one argument" : parameters.size() + " arguments";
            throw fail(scanner, call, "takes " + wanted + ", not " + arguments.size(), "");
        }
        for (int i = 0; i < arguments.size(); i++) {
            FunctionArgument argument = arguments.get(i);
            if (parameters.get(i) == DeclaredType.NODES && !(argument instanceof Query)) {
                throw scanner.fail(
                        argument.span(),
                        function.functionName() + "() takes a query",
                        "for example " + function.functionName() + "(@.items[*])");
            }
            if (parameters.get(i) == DeclaredType.VALUE) {
                value(function, argument, scanner);
            }
        }
        return call;
    }

    private static void value(FunctionExtension function, FunctionArgument argument, Scanner scanner) {
        String problem = function.functionName() + "() takes a value";
        if (argument instanceof Query query && !query.isSingular()) {
            throw scanner.fail(
                    query.span(),
                    problem + ", and this query may select several nodes",
                    "the only node of a query is value(" + query + "), their number count(" + query + ")");
        }
        if (argument instanceof LogicalExpression
                || (argument instanceof FunctionExpression call
                        && call.function().result() != DeclaredType.VALUE)) {
            throw scanner.fail(argument.span(), problem + ", and this is true or false", "");
        }
    }

    private static JsonPathSyntaxException fail(Scanner scanner, FunctionExpression call, String problem, String help) {
        return scanner.fail(call.span(), call.function().functionName() + "() " + problem, help);
    }
}
