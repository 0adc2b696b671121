package io.github.arazzocodegen.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A token of an expression of XPath 1.0 (section 3.7); a name that is an operator where it stands is one. */
record XPathToken(Kind kind, String text) {

    enum Kind {
        STRING,
        NUMBER,
        VARIABLE,
        NAME,
        SYMBOL,
        OPERATOR,
        END
    }

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<string>\"[^\"]*\"|'[^']*')"
            + "|(?<number>[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)"
            + "|(?<variable>\\$\\s*[\\p{L}_][\\p{L}\\p{N}_.:-]*)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_.-]*(?::(?!:)(?:\\*|[\\p{L}_][\\p{L}\\p{N}_.-]*))?)"
            + "|(?<symbol>::|//|\\.\\.|<=|>=|!=|[-()\\[\\].@,/|+=<>*]))");

    private static final Set<String> NAMED_OPERATORS = Set.of("and", "or", "div", "mod");
    private static final Set<String> OPERATORS =
            Set.of("and", "or", "div", "mod", "*", "/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">=");

    /** The tokens of an expression, and an end; what is none of XPath 1.0 is one of no meaning. */
    static List<XPathToken> all(String text) {
        List<XPathToken> tokens = new ArrayList<>();
        String stripped = text.stripTrailing();
        Matcher matcher = TOKEN.matcher(stripped);
        int at = 0;
        while (at < stripped.length() && matcher.region(at, stripped.length()).lookingAt()) {
            tokens.add(token(matcher, tokens));
            at = matcher.end();
        }
        if (at < stripped.length()) {
            tokens.add(new XPathToken(Kind.SYMBOL, stripped.substring(at)));
        }
        tokens.add(new XPathToken(Kind.END, ""));
        return tokens;
    }

    private static XPathToken token(Matcher matcher, List<XPathToken> before) {
        if (matcher.group("string") != null) {
            return new XPathToken(Kind.STRING, matcher.group("string"));
        } else if (matcher.group("number") != null) {
            return new XPathToken(Kind.NUMBER, matcher.group("number"));
        } else if (matcher.group("variable") != null) {
            return new XPathToken(Kind.VARIABLE, matcher.group("variable"));
        }
        String name = matcher.group("name");
        String text = name == null ? matcher.group("symbol") : name;
        boolean operand = !before.isEmpty() && endsOperand(before.get(before.size() - 1));
        boolean operator = name == null
                ? OPERATORS.contains(text) && (operand || !text.equals("*"))
                : operand && NAMED_OPERATORS.contains(text);
        return new XPathToken(operator ? Kind.OPERATOR : name == null ? Kind.SYMBOL : Kind.NAME, text);
    }

    /** Whether an operator has to come behind it. */
    private static boolean endsOperand(XPathToken token) {
        return switch (token.kind()) {
            case STRING, NUMBER, VARIABLE, NAME -> true;
            case SYMBOL -> Set.of(")", "]", ".", "..", "*").contains(token.text());
            case OPERATOR, END -> false;
        };
    }

    boolean is(String wanted) {
        return (kind == Kind.SYMBOL || kind == Kind.OPERATOR) && text.equals(wanted);
    }
}
