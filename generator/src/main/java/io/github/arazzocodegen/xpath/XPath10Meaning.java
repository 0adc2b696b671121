package io.github.arazzocodegen.xpath;

import io.github.arazzocodegen.xpath.XPathToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an expression of XPath 1.0 means the same in 3.1 (XPath 3.1, appendix I, "Backwards Compatibility with
 * XPath 1.0"). It does not where 1.0 converts what 3.1 compares as it is or refuses: of several nodes the first, of texts
 * numbers, of anything truth values. Where a number is meant and a node has another text, 1.0 finds no match and 3.1 fails;
 * neither holds, unless the expression asks for the opposite or for something else besides.
 */
final class XPath10Meaning {

    private static final Set<String> TEXTS = Set.of(
            "local-name",
            "namespace-uri",
            "name",
            "string",
            "concat",
            "substring-before",
            "substring-after",
            "normalize-space",
            "translate");
    private static final Set<String> NODE_TESTS = Set.of("text", "comment", "node", "processing-instruction");

    private final List<XPathToken> tokens;
    private int at;
    private @Nullable String difference;
    private boolean comparesNumbers;
    private boolean asksOtherwise;

    private XPath10Meaning(String text) {
        this.tokens = XPathToken.all(text);
    }

    /** What an expression that is one of XPath 1.0 does not have in common with 3.1, or null if it means the same. */
    static @Nullable String difference(String text) {
        XPath10Meaning meaning = new XPath10Meaning(text);
        meaning.or();
        if (meaning.difference != null) {
            return meaning.difference;
        }
        if (meaning.next().kind() != Kind.END) {
            return "no such expression is there";
        }
        return meaning.comparesNumbers && meaning.asksOtherwise
                ? "a text where a number is meant is an error in XPath 3.1"
                : null;
    }

    private XPath10Type or() {
        XPath10Type type = and();
        while (take("or")) {
            asksOtherwise = true;
            and();
            type = XPath10Type.TRUTH;
        }
        return type;
    }

    private XPath10Type and() {
        XPath10Type type = comparison();
        while (take("and")) {
            comparison();
            type = XPath10Type.TRUTH;
        }
        return type;
    }

    private XPath10Type comparison() {
        XPath10Type type = arithmetic();
        while (next().kind() == Kind.OPERATOR
                && Set.of("=", "!=", "<", "<=", ">", ">=").contains(next().text())) {
            String operator = advance().text();
            compared(type, operator, arithmetic());
            type = XPath10Type.TRUTH;
        }
        return type;
    }

    private void compared(XPath10Type left, String operator, XPath10Type right) {
        boolean equality = operator.equals("=") || operator.equals("!=");
        if (left == right && (left == XPath10Type.NUMBER || left == XPath10Type.TRUTH)) {
            return;
        } else if (left == XPath10Type.TRUTH || right == XPath10Type.TRUTH) {
            differs("a truth value is compared with something else");
        } else if (left == XPath10Type.VARIABLE || right == XPath10Type.VARIABLE) {
            differsUnless(operator.equals("="), "a value is compared that may be a number or a text");
        } else if (left == XPath10Type.NUMBER || right == XPath10Type.NUMBER) {
            boolean nodes = left.isNodes() || right.isNodes();
            differsUnless(nodes && !operator.equals("!="), "a text is compared with a number");
            comparesNumbers = true;
        } else {
            differsUnless(equality, "texts are ordered as texts, and not as numbers");
        }
    }

    private XPath10Type arithmetic() {
        boolean negative = false;
        while (take("-")) {
            negative = true;
        }
        XPath10Type type = union();
        boolean number = negative;
        while (next().kind() == Kind.OPERATOR
                && Set.of("+", "-", "*", "div", "mod").contains(next().text())) {
            differsUnless(!advance().text().equals("div"), "a division of whole numbers is exact");
            while (take("-")) {
                number = true;
            }
            differsUnless(union() == XPath10Type.NUMBER, "what is no number is calculated with");
            number = true;
        }
        differsUnless(!number || type == XPath10Type.NUMBER, "what is no number is calculated with");
        return number ? XPath10Type.NUMBER : type;
    }

    private XPath10Type union() {
        XPath10Type type = path();
        while (take("|")) {
            path();
            type = XPath10Type.NODES;
        }
        return type;
    }

    private XPath10Type path() {
        XPathToken token = next();
        boolean call = token.kind() == Kind.NAME && tokens.get(at + 1).is("(") && !NODE_TESTS.contains(token.text());
        boolean primary = call
                || token.is("(")
                || token.kind() == Kind.STRING
                || token.kind() == Kind.NUMBER
                || token.kind() == Kind.VARIABLE;
        XPath10Type type = primary ? primary() : XPath10Type.ONE_NODE;
        if (primary) {
            type = predicates() ? XPath10Type.NODES : type;
            if (!next().is("/") && !next().is("//")) {
                return type;
            }
            differsUnless(type.isNodes(), "a path starts from what is no node");
        } else if (!next().is("/") && !next().is("//")) {
            boolean one = step();
            type = one ? XPath10Type.ONE_NODE : XPath10Type.NODES;
        }
        while (take("/") || take("//")) {
            type = XPath10Type.NODES;
            if (startsStep()) {
                step();
            }
        }
        return type;
    }

    private boolean startsStep() {
        XPathToken token = next();
        return token.kind() == Kind.NAME || token.is(".") || token.is("..") || token.is("@") || token.is("*");
    }

    /** Whether it leads to one node at most: the node itself, its parent, or an attribute. */
    private boolean step() {
        if (take(".") || take("..")) {
            return true;
        }
        boolean attribute = take("@");
        if (next().kind() == Kind.NAME && tokens.get(at + 1).is("::")) {
            String axis = advance().text();
            differsUnless(!axis.equals("namespace"), "the namespace axis is another");
            advance();
        }
        XPathToken test = advance();
        if (take("(")) {
            while (next().kind() != Kind.END && !take(")")) {
                advance();
            }
        }
        boolean predicates = predicates();
        return attribute && !predicates && !test.text().endsWith("*");
    }

    private boolean predicates() {
        boolean any = false;
        while (take("[")) {
            or();
            take("]");
            any = true;
        }
        return any;
    }

    private XPath10Type primary() {
        XPathToken token = advance();
        if (token.is("(")) {
            XPath10Type type = or();
            take(")");
            return type;
        }
        return switch (token.kind()) {
            case STRING -> XPath10Type.TEXT;
            case NUMBER -> XPath10Type.NUMBER;
            case VARIABLE -> XPath10Type.VARIABLE;
            default -> call(token.text());
        };
    }

    private XPath10Type call(String function) {
        take("(");
        List<XPath10Type> arguments = new ArrayList<>();
        while (next().kind() != Kind.END && !take(")")) {
            arguments.add(or());
            take(",");
        }
        switch (function) {
            case "last", "position" -> {
                return XPath10Type.NUMBER;
            }
            case "count" -> {
                asksOtherwise = true;
                return XPath10Type.NUMBER;
            }
            case "true", "false", "boolean" -> {
                return XPath10Type.TRUTH;
            }
            case "not" -> {
                asksOtherwise = true;
                return XPath10Type.TRUTH;
            }
            case "contains", "starts-with" -> {
                texts(function, arguments);
                return XPath10Type.TRUTH;
            }
            case "string-length", "number" -> {
                texts(function, arguments);
                return XPath10Type.NUMBER;
            }
            case "substring" -> {
                texts(function, arguments.subList(0, Math.min(1, arguments.size())));
                boolean numbers = arguments.stream().skip(1).allMatch(type -> type == XPath10Type.NUMBER);
                differsUnless(numbers, "what is no number is given to substring()");
                return XPath10Type.TEXT;
            }
            default -> {
                differsUnless(TEXTS.contains(function), function + "() is another function");
                texts(function, arguments);
                return XPath10Type.TEXT;
            }
        }
    }

    private void texts(String function, List<XPath10Type> arguments) {
        differsUnless(
                arguments.stream().allMatch(XPath10Type::isText),
                function + "() takes one text, and does not choose the first of several nodes");
    }

    private void differs(String reason) {
        differsUnless(false, reason);
    }

    private void differsUnless(boolean same, String reason) {
        if (!same && difference == null) {
            difference = reason;
        }
    }

    private XPathToken next() {
        return tokens.get(at);
    }

    private XPathToken advance() {
        XPathToken token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private boolean take(String text) {
        boolean there = next().is(text);
        if (there) {
            advance();
        }
        return there;
    }
}
