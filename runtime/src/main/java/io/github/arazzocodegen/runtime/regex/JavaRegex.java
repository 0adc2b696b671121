package io.github.arazzocodegen.runtime.regex;

import java.util.Locale;

/** Writes characters into patterns of {@link java.util.regex.Pattern}. */
final class JavaRegex {

    /** A character class that nothing is in. */
    static final String NOTHING = "(?!)";

    /** Any character whatever. */
    static final String ANYTHING = "(?s:.)";

    private static final String SYNTAX = "\\^$.|?*+()[]{}";
    private static final String CLASS_SYNTAX = "\\^-[]&";
    private static final String NAMED = "\t\n\f\r";
    private static final String NAMES = "tnfr";

    private JavaRegex() {}

    /** A character outside of classes. */
    static String literal(int codePoint) {
        return escape(codePoint, SYNTAX);
    }

    /** A character within a class. */
    static String classMember(int codePoint) {
        return escape(codePoint, CLASS_SYNTAX);
    }

    /** Letters and marks stay as they are; what a reader of the pattern could not see is written by its number. */
    private static String escape(int codePoint, String syntax) {
        if (syntax.indexOf(codePoint) >= 0) {
            return "\\" + Character.toString(codePoint);
        }
        int named = NAMED.indexOf(codePoint);
        if (named >= 0) {
            return "\\" + NAMES.charAt(named);
        }
        return isVisible(codePoint) ? Character.toString(codePoint) : byNumber(codePoint);
    }

    private static String byNumber(int codePoint) {
        String format = codePoint < 0x100 ? "\\x%02x" : codePoint <= 0xFFFF ? "\\u%04x" : "\\x{%x}";
        return String.format(Locale.ROOT, format, codePoint);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
