package io.github.arazzocodegen.runtime.regex;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Translates escapes and character classes (ECMA-262, sections 22.2.1 and B.1.2). */
final class EcmaEscapes {

    /** White space and line terminators of ECMA-262; Java's {@code \s} has six of them. */
    private static final String SPACES =
            "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    private static final String CONTROLS = "tnvfr";
    private static final String CONTROL_CHARACTERS = "\t\n\u000B\f\r";
    private static final String NAMED_BACKREFERENCE = "k<";
    private static final int MAX_GROUP_DIGITS = 4;

    private final Cursor cursor;
    private final EcmaGroups groups;
    private final BooleanSupplier ignoreCase;

    /** @param ignoreCase whether the flag {@code i} is on where the position is */
    EcmaEscapes(Cursor cursor, EcmaGroups groups, BooleanSupplier ignoreCase) {
        this.cursor = cursor;
        this.groups = groups;
        this.ignoreCase = ignoreCase;
    }

    /** The number of the group that the escape at the position refers to, or 0 (and the position stays) if it does not. */
    int backreference(int start) {
        int position = cursor.position();
        if (groups.hasNames() && cursor.accept(NAMED_BACKREFERENCE)) {
            String name = cursor.takeWhile(c -> c != '>');
            int group = groups.named(name);
            if (group == 0 || !cursor.accept(">")) {
                throw cursor.fail(start, "there is no group of the name '" + name + "'", "");
            }
            return group;
        }
        String digits = cursor.peek() == '0' ? "" : cursor.takeWhile(EcmaEscapes::isDigit);
        int group = digits.isEmpty() || digits.length() > MAX_GROUP_DIGITS ? 0 : Integer.parseInt(digits);
        if (group == 0 || group > groups.count()) {
            cursor.reset(position);
            return 0;
        }
        return group;
    }

    /** An escape behind its backslash, outside of classes. */
    String atom(int start) {
        String set = set(start);
        if (set != null) {
            return set.length() == 2 || set.startsWith("\\p") || set.startsWith("\\P") || set.startsWith("[")
                    ? set
                    : "[" + set + "]";
        }
        return JavaRegex.literal(character(start));
    }

    /** A class behind its bracket. */
    String characterClass(int start) {
        boolean negated = cursor.accept("^");
        if (cursor.accept("]")) {
            return negated ? JavaRegex.ANYTHING : JavaRegex.NOTHING;
        }
        StringBuilder members = new StringBuilder(negated ? "[^" : "[");
        while (!cursor.accept("]")) {
            if (cursor.atEnd()) {
                throw cursor.fail(start, "this '[' has no ']'", "a bracket itself is written \\[");
            }
            members.append(member());
        }
        return members.append(']').toString();
    }

    /** A character, a set, or a range; a hyphen beside a set is a hyphen (section B.1.2.8.1). */
    private String member() {
        int start = cursor.position();
        String firstSet = classSet(start);
        int from = firstSet == null ? classCharacter(start) : 0;
        String first = firstSet == null ? JavaRegex.classMember(from) : firstSet;
        int hyphen = cursor.position();
        if (!cursor.accept("-") || cursor.peek() == ']' || cursor.atEnd()) {
            cursor.reset(hyphen);
            return first;
        }
        int second = cursor.position();
        String secondSet = classSet(second);
        int to = secondSet == null ? classCharacter(second) : 0;
        if (firstSet != null || secondSet != null) {
            return first + "\\-" + (secondSet == null ? JavaRegex.classMember(to) : secondSet);
        }
        if (to < from) {
            throw cursor.fail(start, "the end of this range is before its start", "");
        }
        return first + "-" + JavaRegex.classMember(to);
    }

    private @Nullable String classSet(int start) {
        int position = cursor.position();
        String set = cursor.accept("\\") ? set(start) : null;
        if (set == null) {
            cursor.reset(position);
        }
        return set;
    }

    private int classCharacter(int start) {
        int c = cursor.next();
        if (c != '\\') {
            return c;
        }
        return cursor.accept("b") ? '\b' : character(start);
    }

    /** The members of a set such as {@code \d}, as they stand in a class; null (and the position stays) if it is none. */
    private @Nullable String set(int start) {
        int c = cursor.peek();
        if (c == 'd' || c == 'D' || c == 'w' || c == 'W') {
            return "\\" + Character.toString(cursor.next());
        } else if (cursor.accept("s")) {
            return SPACES;
        } else if (cursor.accept("S")) {
            return "[^" + SPACES + "]";
        } else if ((c == 'p' || c == 'P') && !cursor.atEnd()) {
            cursor.next();
            return property(c == 'P', start);
        }
        return null;
    }

    private String property(boolean negated, int start) {
        String name = cursor.accept("{") ? cursor.takeWhile(c -> c != '}') : "";
        if (!cursor.accept("}")) {
            throw cursor.fail(start, "a property of characters is written in braces", "for example \\p{Lu}");
        }
        if (negated && ignoreCase.getAsBoolean() && UnicodeProperties.isOfCase(name)) {
            throw cursor.fail(
                    start,
                    "where case is ignored every character is in this set, which Java reads otherwise",
                    "write [^\\p{" + name + "}]");
        }
        return UnicodeProperties.translate(name, negated)
                .orElseThrow(() -> cursor.fail(
                        start,
                        "Java has no property of characters '" + name + "'",
                        "it has general categories, Script=… and Alphabetic, Lowercase, Uppercase, White_Space and the"
                                + " like"));
    }

    /** The one character that an escape stands for, behind its backslash. */
    private int character(int start) {
        int c = cursor.next();
        if (c == Cursor.END) {
            throw cursor.fail(start, "there is nothing behind this backslash", "a backslash itself is written \\\\");
        }
        int control = CONTROLS.indexOf(c);
        if (control >= 0) {
            return CONTROL_CHARACTERS.charAt(control);
        }
        return switch (c) {
            case 'x' -> required(cursor.hexadecimal(2), start, "two hexadecimal digits are expected behind \\x");
            case 'u' -> unicode(start);
            case 'c' -> required(controlLetter(), start, "a letter is expected behind \\c");
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
            default -> identity(c, start);
        };
    }

    private int required(int character, int start, String problem) {
        if (character == Cursor.END) {
            throw cursor.fail(start, problem, "");
        }
        return character;
    }

    private int controlLetter() {
        int c = cursor.peek();
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter ? cursor.next() % 32 : Cursor.END;
    }

    private int unicode(int start) {
        if (cursor.accept("{")) {
            String digits = cursor.takeWhile(c -> c < 0x80 && Character.digit(c, 16) >= 0);
            String significant = digits.replaceFirst("^0+(?=.)", "");
            int value = digits.isEmpty() || significant.length() > 6 ? Cursor.END : Integer.parseInt(significant, 16);
            boolean valid = cursor.accept("}") && Character.isValidCodePoint(value);
            return required(
                    valid ? value : Cursor.END,
                    start,
                    "the number of a character, up to 10FFFF, is expected in \\u{…}");
        }
        int first = required(cursor.hexadecimal(4), start, "four hexadecimal digits are expected behind \\u");
        if (first < Character.MIN_SURROGATE || first > Character.MAX_SURROGATE) {
            return first;
        }
        int second = cursor.accept("\\u") ? cursor.hexadecimal(4) : Cursor.END;
        if (second == Cursor.END || !Character.isSurrogatePair((char) first, (char) second)) {
            throw cursor.fail(
                    start,
                    "Java matches characters beyond U+FFFF whole, not half a surrogate pair",
                    "write the character, or a range of such, as [\\u{10000}-\\u{10FFFF}]");
        }
        return Character.toCodePoint((char) first, (char) second);
    }

    /** Up to three digits, up to 255 (section B.1.2, {@code LegacyOctalEscapeSequence}). */
    private int octal(int first) {
        int value = first;
        int most = first <= 3 ? 2 : 1;
        for (int i = 0; i < most && cursor.peek() >= '0' && cursor.peek() <= '7'; i++) {
            value = value * 8 + cursor.next() - '0';
        }
        return value;
    }

    private int identity(int c, int start) {
        if (c < 0x80 && Character.isLetterOrDigit(c)) {
            throw cursor.fail(start, "'\\" + Character.toString(c) + "' means nothing in ECMA-262", help(c));
        }
        return c;
    }

    private static String help(int c) {
        return switch (c) {
            case 'A' -> "the beginning of the text is ^";
            case 'Z', 'z' -> "the end of the text is $";
            case 'Q', 'E' -> "put a backslash before each character that has a meaning of its own";
            case 'h' -> "a blank or tab is [ \\t]";
            case 'R' -> "a line break is (?:\\r\\n|[\\n\\r])";
            case 'k' -> "a backreference by name needs a group of that name, (?<name>…)";
            default -> "the letter or digit itself is written without a backslash";
        };
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
