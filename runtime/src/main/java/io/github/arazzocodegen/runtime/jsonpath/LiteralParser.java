package io.github.arazzocodegen.runtime.jsonpath;

import java.math.BigDecimal;

/** Parses the strings and numbers of queries (RFC 9535, sections 2.3.1.1, 2.3.3.1 and 2.3.5.1). */
final class LiteralParser {

    /** Integers of queries are those that a double holds exactly (section 2.1, I-JSON). */
    private static final long MAX_INTEGER = (1L << 53) - 1;

    private static final int MAX_INTEGER_DIGITS = 16;
    private static final int MAX_NUMBER_LENGTH = 1_000;
    private static final int MAX_EXPONENT_DIGITS = 9;
    private static final String ESCAPES = "btnfr/\\";
    private static final String ESCAPED = "\b\t\n\f\r/\\";

    private final Scanner scanner;
    private final boolean prepared;

    /** @param prepared whether parameters may stand in the place of literals */
    LiteralParser(Scanner scanner, boolean prepared) {
        this.scanner = scanner;
        this.prepared = prepared;
    }

    boolean atParameter() {
        return prepared && scanner.peek() == '{';
    }

    /** The index of a parameter, {@code {0}}. */
    int parameter() {
        int start = scanner.position();
        scanner.next();
        String digits = scanner.takeWhile(LiteralParser::isDigit);
        if (digits.isEmpty() || digits.length() > MAX_EXPONENT_DIGITS || !scanner.accept("}")) {
            throw scanner.fail(start, "a parameter is a number in braces", "for example {0}");
        }
        return Integer.parseInt(digits);
    }

    boolean atString() {
        return scanner.peek() == '\'' || scanner.peek() == '"';
    }

    boolean atNumber() {
        return scanner.peek() == '-' || isDigit(scanner.peek());
    }

    /** A string in single or double quotes. */
    String string() {
        int start = scanner.position();
        int quote = scanner.next();
        StringBuilder value = new StringBuilder();
        while (scanner.peek() != quote) {
            if (scanner.atEnd()) {
                throw scanner.fail(start, "this string has no end", "end it with " + (char) quote);
            }
            value.appendCodePoint(character((char) quote));
        }
        scanner.next();
        return value.toString();
    }

    private int character(char quote) {
        int start = scanner.position();
        int character = scanner.next();
        if (character < ' ') {
            throw scanner.fail(
                    start,
                    "a control character can't stand in a string",
                    String.format("write \\u%04x in its place", character));
        }
        if (isSurrogate(character)) {
            throw scanner.fail(start, "half a surrogate pair is no character", "");
        }
        if (character != '\\') {
            return character;
        }
        if (scanner.peek() == quote) {
            return scanner.next();
        }
        int escape = scanner.atEnd() ? -1 : ESCAPES.indexOf(scanner.peek());
        if (escape >= 0) {
            scanner.next();
            return ESCAPED.charAt(escape);
        }
        if (scanner.accept("u")) {
            return unicodeEscape(start);
        }
        if (!scanner.atEnd()) {
            scanner.next();
        }
        throw scanner.fail(
                start,
                "there is no such escape in a string in " + quote,
                "the escapes are \\b \\t \\n \\f \\r \\/ \\\\ \\" + quote + " and \\u with four hexadecimal digits");
    }

    private int unicodeEscape(int start) {
        int first = hexadecimal(start);
        if (!isSurrogate(first)) {
            return first;
        }
        if (Character.isHighSurrogate((char) first) && scanner.accept("\\u")) {
            int second = hexadecimal(start);
            if (Character.isLowSurrogate((char) second)) {
                return Character.toCodePoint((char) first, (char) second);
            }
        }
        throw scanner.fail(
                start, "half a surrogate pair is no character", "write both halves, for example \\uD83D\\uDE00");
    }

    private int hexadecimal(int start) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = scanner.peek() < 0x80 ? Character.digit(scanner.peek(), 16) : -1;
            if (digit < 0) {
                throw scanner.fail(start, "four hexadecimal digits are expected behind \\u", "for example \\u00e9");
            }
            value = value * 16 + digit;
            scanner.next();
        }
        return value;
    }

    /** An integer of an index or a slice. */
    long integer() {
        int start = scanner.position();
        String text = integerText();
        if (text.equals("-0")) {
            throw scanner.fail(start, "-0 is no index", "write 0");
        }
        long value = text.length() > MAX_INTEGER_DIGITS + 1 ? Long.MAX_VALUE : Long.parseLong(text);
        if (Math.abs(value) > MAX_INTEGER) {
            throw scanner.fail(
                    start,
                    "this integer is too large",
                    "indexes and slices go from -" + MAX_INTEGER + " to " + MAX_INTEGER);
        }
        return value;
    }

    /** A number of a comparison, exactly as it is written. */
    BigDecimal number() {
        int start = scanner.position();
        StringBuilder text = new StringBuilder(integerText());
        if (scanner.peek() == '.') {
            scanner.next();
            text.append('.').append(digits("a digit", "a number has digits behind its point, for example 1.0"));
        }
        String exponent = "";
        if (scanner.peek() == 'e' || scanner.peek() == 'E') {
            scanner.next();
            String sign = scanner.accept("-") ? "-" : scanner.accept("+") ? "+" : "";
            exponent = digits("a digit", "an exponent has digits, for example 1e3");
            text.append('e').append(sign).append(exponent);
        }
        if (text.length() > MAX_NUMBER_LENGTH || exponent.length() > MAX_EXPONENT_DIGITS) {
            throw scanner.fail(
                    start,
                    "this number is too long",
                    "a number has " + MAX_NUMBER_LENGTH + " characters at most, its exponent " + MAX_EXPONENT_DIGITS
                            + " digits");
        }
        return new BigDecimal(text.toString());
    }

    private String integerText() {
        int start = scanner.position();
        String sign = scanner.accept("-") ? "-" : "";
        String digits = digits("a digit", "");
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            throw scanner.fail(start, "a number has no zeros in front", "leave them out");
        }
        return sign + digits;
    }

    private String digits(String expected, String help) {
        if (!isDigit(scanner.peek())) {
            throw scanner.unexpected(expected, help);
        }
        return scanner.takeWhile(LiteralParser::isDigit);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
