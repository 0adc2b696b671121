package io.github.arazzocodegen.runtime.regex;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Translates patterns (ECMA-262, section 22.2.1) while it reads them: disjunctions, terms and groups. */
final class EcmaParser {

    private static final String LINE_TERMINATORS = "\\n\\r\\u2028\\u2029";
    private static final String DOT = "[^" + LINE_TERMINATORS + "]";
    private static final String LINE_START = "(?<!" + DOT + ")";
    private static final String LINE_END = "(?!" + DOT + ")";
    private static final String WORD_BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NO_WORD_BOUNDARY = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private static final Pattern JAVA_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private final Cursor cursor;
    private final EcmaGroups groups;
    private final EcmaEscapes escapes;
    private final StringBuilder java = new StringBuilder();
    private EcmaFlags flags;
    private int lookbehinds;

    EcmaParser(String pattern, EcmaFlags flags) {
        this.cursor = new Cursor(pattern);
        this.groups = new EcmaGroups(pattern);
        this.escapes = new EcmaEscapes(cursor, groups, () -> this.flags.ignoreCase());
        this.flags = flags;
    }

    String translate() {
        disjunction();
        if (!cursor.atEnd()) {
            int start = cursor.position();
            cursor.next();
            throw cursor.fail(start, "this ')' has no '('", "a parenthesis itself is written \\)");
        }
        return java.toString();
    }

    /** After several alternatives those groups took part that do in each. */
    private void disjunction() {
        BitSet before = groups.present();
        alternative();
        BitSet inAll = groups.present();
        while (cursor.accept("|")) {
            java.append('|');
            groups.setPresent(before);
            alternative();
            inAll.and(groups.present());
        }
        groups.setPresent(inAll);
    }

    private void alternative() {
        while (!cursor.atEnd() && cursor.peek() != '|' && cursor.peek() != ')') {
            BitSet before = groups.present();
            int start = cursor.position();
            boolean repeatable = term(start);
            int end = cursor.position();
            Optional<Quantifier> quantifier = Quantifier.parse(cursor);
            if (quantifier.isPresent()) {
                repeat(quantifier.get(), repeatable, start, end);
                if (quantifier.get().optional()) {
                    groups.setPresent(before);
                }
            }
        }
    }

    private void repeat(Quantifier quantifier, boolean repeatable, int start, int end) {
        if (!repeatable) {
            throw cursor.fail(start, "an assertion can't be repeated", "");
        }
        if (lookbehinds > 0 && !quantifier.bounded()) {
            throw cursor.fail(
                    end,
                    "in a lookbehind Java can repeat only what has a greatest length",
                    "write a bound, for example {0,100}");
        }
        java.append(quantifier.java()).append(cursor.accept("?") ? "?" : "");
        if (cursor.peek() == '+') {
            int plus = cursor.position();
            cursor.next();
            throw cursor.fail(plus, "ECMA-262 has no possessive quantifiers", "a plus sign itself is written \\+");
        }
    }

    /** Translates a term and says whether it can be repeated. */
    private boolean term(int start) {
        int c = cursor.next();
        switch (c) {
            case '^' -> java.append(flags.multiline() ? LINE_START : "^");
            case '$' -> java.append(flags.multiline() ? LINE_END : "\\z");
            case '.' -> java.append(flags.dotAll() ? JavaRegex.ANYTHING : DOT);
            case '[' -> java.append(escapes.characterClass(start));
            case '\\' -> {
                return escape(start);
            }
            case '(' -> {
                return group(start);
            }
            case '*', '+', '?' -> throw nothingToRepeat(start);
            case '{' -> {
                cursor.reset(start);
                if (Quantifier.parse(cursor).isPresent()) {
                    throw nothingToRepeat(start);
                }
                java.append(JavaRegex.literal(cursor.next()));
            }
            default -> java.append(JavaRegex.literal(c));
        }
        return c != '^' && c != '$';
    }

    private RegexSyntaxException nothingToRepeat(int start) {
        String text = cursor.from(start);
        return cursor.fail(start, "there is nothing to repeat here", "the character itself is written \\" + text);
    }

    /** Translates what stands behind a backslash and says whether it can be repeated. */
    private boolean escape(int start) {
        if (cursor.accept("b")) {
            java.append(WORD_BOUNDARY);
            return false;
        } else if (cursor.accept("B")) {
            java.append(NO_WORD_BOUNDARY);
            return false;
        }
        int group = escapes.backreference(start);
        if (group == 0) {
            java.append(escapes.atom(start));
            return true;
        }
        if (lookbehinds > 0 || groups.isBehind(group)) {
            throw cursor.fail(start, "ECMA-262 matches a lookbehind from its end to its start, which Java can't", "");
        }
        if (groups.isClosed(group) && !groups.isPresent(group)) {
            throw cursor.fail(
                    start,
                    "group " + group + " may have taken no part in the match, and Java then matches nothing here",
                    "make what is in the group optional, not the group: ((?:…)?)");
        }
        // A group that has not ended before the backreference is empty to it; a digit may follow the number.
        java.append(groups.isClosed(group) ? "(?:\\" + group + ")" : "(?:)");
        return true;
    }

    /** Translates a group and says whether it can be repeated. */
    private boolean group(int start) {
        cursor.enter();
        EcmaFlags outer = flags;
        boolean look = cursor.looksAt("?=") || cursor.looksAt("?!") || cursor.looksAt("?<=") || cursor.looksAt("?<!");
        if (look) {
            look(start);
        } else if (cursor.accept("?:")) {
            enclosed("(?:", start);
        } else if (cursor.accept("?<")) {
            capture("(" + name(start), start);
        } else if (cursor.accept("?")) {
            enclosed(modifiers(start), start);
        } else {
            capture("(", start);
        }
        flags = outer;
        cursor.leave();
        return !look;
    }

    private void enclosed(String opening, int start) {
        java.append(opening);
        disjunction();
        if (!cursor.accept(")")) {
            throw cursor.fail(start, "this '(' has no ')'", "a parenthesis itself is written \\(");
        }
        java.append(')');
    }

    private void capture(String opening, int start) {
        int group = groups.open();
        enclosed(opening, start);
        groups.close(group);
    }

    /** The groups of a negative one have taken no part when it has held. */
    private void look(int start) {
        BitSet before = groups.present();
        int firstGroup = groups.opened() + 1;
        cursor.next();
        boolean behind = cursor.accept("<");
        boolean negative = cursor.next() == '!';
        lookbehinds += behind ? 1 : 0;
        enclosed("(?" + (behind ? "<" : "") + (negative ? "!" : "="), start);
        lookbehinds -= behind ? 1 : 0;
        if (behind) {
            groups.lookedBehind(firstGroup);
        }
        if (negative) {
            groups.setPresent(before);
        }
    }

    /** The name of a group, kept where Java's narrower names allow it: backreferences go by number. */
    private String name(int start) {
        String name = cursor.takeWhile(c -> Character.isUnicodeIdentifierPart(c) || c == '$');
        boolean valid = !name.isEmpty() && !(name.charAt(0) >= '0' && name.charAt(0) <= '9');
        if (!valid || !cursor.accept(">")) {
            throw cursor.fail(start, "this group has no valid name", "for example (?<year>[0-9]+)");
        }
        if (groups.named(name) != groups.opened() + 1) {
            throw cursor.fail(start, "there are two groups of the name '" + name + "'", "");
        }
        return JAVA_NAME.matcher(name).matches() ? "?<" + name + ">" : "";
    }

    /** {@code (?i-s:}, behind its question mark. */
    private String modifiers(int start) {
        String added = cursor.takeWhile(EcmaParser::isModifier);
        String removed = cursor.accept("-") ? cursor.takeWhile(EcmaParser::isModifier) : "";
        String all = added + removed;
        if (!cursor.accept(":") || all.isEmpty() || all.chars().distinct().count() < all.length()) {
            cursor.next();
            throw cursor.fail(
                    start,
                    "there is no such group in ECMA-262",
                    "it has (…), (?:…), (?<name>…), (?=…), (?!…), (?<=…), (?<!…) and (?i:…); a flag for the whole"
                            + " pattern is written around it, (?i:pattern)");
        }
        flags = flags.with(added, removed);
        return added.contains("i") ? "(?iu:" : removed.contains("i") ? "(?-iu:" : "(?:";
    }

    private static boolean isModifier(int c) {
        return c == 'i' || c == 'm' || c == 's';
    }
}
