package io.github.arazzocodegen.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes scalar nodes: finds what a plain scalar of YAML is by the core schema (YAML 1.2.2, section 10.3), and where in
 * its line a scalar's text stands. Infinities and NaN have no counterpart in JSON and stay text, and so do numbers too
 * long to be meant as such.
 */
final class Scalars {

    private static final int LONGEST_NUMBER = 1000;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    private Scalars() {}

    /** A plain scalar. */
    static ScalarNode plain(Location location, String text) {
        if (NULLS.contains(text)) {
            return new ScalarNode(location, ScalarNode.Kind.NULL, text, null, contentColumn(location, text, false));
        }
        if (TRUES.contains(text) || FALSES.contains(text)) {
            return value(location, ScalarNode.Kind.BOOLEAN, text, TRUES.contains(text));
        }
        if (text.length() <= LONGEST_NUMBER && startsLikeNumber(text)) {
            return number(location, text);
        }
        return string(location, text, false);
    }

    /** A string, quoted or not. */
    static ScalarNode string(Location location, String text, boolean quoted) {
        return new ScalarNode(location, ScalarNode.Kind.STRING, text, text, contentColumn(location, text, quoted));
    }

    private static boolean startsLikeNumber(String text) {
        return text.charAt(0) <= '9';
    }

    private static ScalarNode number(Location location, String text) {
        if (DECIMAL.matcher(text).matches()) {
            return integer(location, text, text, 10);
        }
        if (OCTAL.matcher(text).matches()) {
            return integer(location, text, text.substring(2), 8);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return integer(location, text, text.substring(2), 16);
        }
        if (FLOAT.matcher(text).matches()) {
            try {
                return value(location, ScalarNode.Kind.NUMBER, text, new BigDecimal(text));
            } catch (NumberFormatException e) {
                // An exponent beyond 32 bits.
                return string(location, text, false);
            }
        }
        return string(location, text, false);
    }

    private static ScalarNode integer(Location location, String text, String digits, int radix) {
        return value(location, ScalarNode.Kind.INTEGER, text, new BigInteger(digits, radix));
    }

    private static ScalarNode value(Location location, ScalarNode.Kind kind, String text, Object value) {
        return new ScalarNode(location, kind, text, value, contentColumn(location, text, false));
    }

    private static int contentColumn(Location location, String text, boolean quoted) {
        if (location.line() != location.endLine()) {
            return 0;
        }
        int column = quoted ? location.column() + 1 : location.column();
        boolean asWritten = location.file().line(location.line()).startsWith(text, column - 1)
                && column + text.length() == (quoted ? location.endColumn() - 1 : location.endColumn());
        return asWritten ? column : 0;
    }
}
