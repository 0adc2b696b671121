package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parses what an expression reads of a request or response: the rule {@code source} of the grammar. */
final class MessagePartParser {

    /** A word for {@code header} that the grammar does not have, and that many write. */
    private static final String PLURAL = "headers";

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+\\-.^_`|~0-9A-Za-z]+");
    private static final List<String> STATUS_WORDS =
            List.of("status", "statuscode", "code", "status_code", "httpstatus", "httpcode");

    private final String text;

    MessagePartParser(String text) {
        this.text = text;
    }

    /** @param start behind the dot that follows {@code $request} or {@code $response} */
    MessagePart parse(int start) throws SyntaxFailure {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String part = text.substring(start, end);
        return switch (part) {
            case "body" -> new MessagePart.Body(new AccessParser(text).parse(end));
            case "header", PLURAL -> new MessagePart.Header(header(end));
            case "query" -> new MessagePart.Query(name(end, "query parameter"));
            case "path" -> new MessagePart.Path(name(end, "path parameter"));
            default -> throw unknown(part, start, end);
        };
    }

    /** The tolerance to report for an expression that names a header by the plural, if this is one. */
    static List<Problem> problems(String text, RuntimeExpression expression, int start) {
        boolean plural = text.startsWith("$response." + PLURAL + ".") || text.startsWith("$request." + PLURAL + ".");
        return plural
                ? List.of(new Problem(
                        DiagnosticCode.HEADERS_FOR_HEADER,
                        new Span(start, start + text.length()),
                        "a header is named by 'header', not '" + PLURAL + "'",
                        "write " + ExpressionPrinter.print(expression)))
                : List.of();
    }

    private String header(int end) throws SyntaxFailure {
        String name = name(end, "header");
        if (!TOKEN.matcher(name).matches()) {
            throw SyntaxFailure.expression(
                    end + 1, text.length(), "'" + name + "' is no name that a header can have", "");
        }
        return name;
    }

    private String name(int end, String what) throws SyntaxFailure {
        if (end + 1 >= text.length() || text.charAt(end) != '.') {
            throw SyntaxFailure.expression(
                    0,
                    text.length(),
                    "the expression does not name a " + what,
                    "write " + text.substring(0, end) + ".<name>");
        }
        return text.substring(end + 1);
    }

    private SyntaxFailure unknown(String part, int start, int end) {
        String root = text.substring(0, start - 1);
        String help;
        if (STATUS_WORDS.contains(part.toLowerCase(Locale.ROOT))) {
            help = "did you mean $statusCode?";
        } else if (part.equals("payload")) {
            help = "did you mean " + root + ".body" + text.substring(end) + "?";
        } else {
            help = "it has body, header, query and path";
        }
        return SyntaxFailure.expression(start, end, "'" + root + "' has no '" + part + "'", help);
    }
}
