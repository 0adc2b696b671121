package io.github.arazzocodegen.runtime.regex;

import java.util.regex.Pattern;

/** Translates I-Regexps (RFC 9485, section 4) by their grammar. */
final class IRegexpParser {

    private static final String ESCAPES = "()*+-.?[\\]^nrt{|}";
    private static final String ESCAPED = "()*+-.?[\\]^\n\r\t{|}";
    private static final Pattern CATEGORY =
            Pattern.compile("L[ulmot]?|M[nce]?|N[dlo]?|P[cdefios]?|Z[slp]?|S[cmko]?|C[cfno]?");

    private final Cursor cursor;
    private final StringBuilder java = new StringBuilder();

    IRegexpParser(String regexp) {
        this.cursor = new Cursor(regexp);
    }

    String translate() {
        alternatives();
        if (!cursor.atEnd()) {
            throw cursor.fail(cursor.position(), "this ')' has no '('", "a parenthesis itself is written \\)");
        }
        return java.toString();
    }

    private void alternatives() {
        do {
            while (!cursor.atEnd() && cursor.peek() != '|' && cursor.peek() != ')') {
                atom();
                Quantifier.parse(cursor).ifPresent(quantifier -> java.append(quantifier.java()));
            }
        } while (separator());
    }

    private boolean separator() {
        boolean more = cursor.accept("|");
        java.append(more ? "|" : "");
        return more;
    }

    private void atom() {
        int start = cursor.position();
        int c = cursor.next();
        switch (c) {
            case '(' -> group(start);
            case '[' -> java.append(characterClass(start));
            case '.' -> java.append("[^\\n\\r]");
            case '^' -> java.append('^');
            case '$' -> java.append("\\z");
            case '\\' -> java.append(escape(start, false));
            case '*', '+', '?', '{', '}', ']' ->
                throw cursor.fail(
                        start,
                        "'" + Character.toString(c) + "' has no meaning here",
                        "the character itself is written \\" + Character.toString(c));
            default -> java.append(JavaRegex.literal(scalar(c, start)));
        }
    }

    private void group(int start) {
        cursor.enter();
        java.append("(?:");
        alternatives();
        if (!cursor.accept(")")) {
            throw cursor.fail(start, "this '(' has no ')'", "a parenthesis itself is written \\(");
        }
        java.append(')');
        cursor.leave();
    }

    private String characterClass(int start) {
        StringBuilder members = new StringBuilder(cursor.accept("^") ? "[^" : "[");
        boolean first = true;
        while (!cursor.accept("]")) {
            if (cursor.atEnd()) {
                throw cursor.fail(start, "this '[' has no ']'", "a bracket itself is written \\[");
            }
            members.append(member(first));
            first = false;
        }
        if (first) {
            throw cursor.fail(start, "this character class is empty", "a bracket itself is written \\[");
        }
        return members.append(']').toString();
    }

    /** A character, a range or a category. A hyphen stands for itself at the beginning and the end only. */
    private String member(boolean first) {
        int start = cursor.position();
        if (cursor.accept("-")) {
            if (first || cursor.peek() == ']') {
                return "\\-";
            }
            throw cursor.fail(start, "this '-' stands between no two characters", "a hyphen itself is written \\-");
        }
        int from = classCharacter();
        if (from == Cursor.END) {
            return escapeText(start);
        }
        int hyphen = cursor.position();
        if (!cursor.accept("-") || cursor.peek() == ']') {
            cursor.reset(hyphen);
            return JavaRegex.classMember(from);
        }
        int to = cursor.atEnd() ? Cursor.END : classCharacter();
        if (to < from) {
            throw cursor.fail(start, "this range has no end, or one that is before its start", "for example a-z");
        }
        return JavaRegex.classMember(from) + "-" + JavaRegex.classMember(to);
    }

    /** A character of a class, or {@link Cursor#END} before a category, where it stays. */
    private int classCharacter() {
        int start = cursor.position();
        int c = cursor.next();
        if (c == '\\') {
            int escaped = ESCAPES.indexOf(cursor.peek());
            if (cursor.atEnd() || escaped < 0) {
                cursor.reset(start);
                return Cursor.END;
            }
            cursor.next();
            return ESCAPED.charAt(escaped);
        }
        if (c == '[' || c == '-') {
            throw cursor.fail(
                    start,
                    "'" + Character.toString(c) + "' can't stand here in a character class",
                    "the character itself is written \\" + Character.toString(c));
        }
        return scalar(c, start);
    }

    private String escapeText(int start) {
        cursor.next();
        return escape(start, true);
    }

    private String escape(int start, boolean inClass) {
        int c = cursor.next();
        int escaped = c == Cursor.END ? -1 : ESCAPES.indexOf(c);
        if (escaped >= 0) {
            char literal = ESCAPED.charAt(escaped);
            return inClass ? JavaRegex.classMember(literal) : JavaRegex.literal(literal);
        }
        if ((c == 'p' || c == 'P') && cursor.accept("{")) {
            String category = cursor.takeWhile(Character::isLetter);
            if (CATEGORY.matcher(category).matches() && cursor.accept("}")) {
                return "\\" + Character.toString(c) + "{" + category + "}";
            }
            throw cursor.fail(start, "this is no category of characters", "for example \\p{Lu}");
        }
        throw cursor.fail(
                start,
                "there is no such escape in an I-Regexp",
                "it has \\p{…}, \\P{…}, \\n, \\r, \\t and a backslash before punctuation; a digit is [0-9]");
    }

    private int scalar(int c, int start) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw cursor.fail(start, "half a surrogate pair is no character", "");
        }
        return c;
    }
}
