package io.github.arazzocodegen.expression;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong where a condition can't be parsed, and what was probably meant. */
final class ConditionMistakes {

    private static final Map<String, String> FOREIGN_SYMBOLS = foreignSymbols();
    private static final Map<String, String> FOREIGN_WORDS =
            Map.of("and", "&&", "or", "||", "not", "!", "eq", "==", "ne", "!=", "is", "==");
    private static final Map<String, String> FOREIGN_LITERALS = Map.of(
            "True",
            "true",
            "TRUE",
            "true",
            "False",
            "false",
            "FALSE",
            "false",
            "NULL",
            "null",
            "None",
            "null",
            "nil",
            "null",
            "undefined",
            "null");
    private static final Set<String> OTHER_OPERATORS =
            Set.of("contains", "in", "matches", "like", "startswith", "endswith", "exists");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern BARE_TEXT = Pattern.compile("(?:(?!&&|\\|\\||==|!=|[)}<>=]).)+", Pattern.DOTALL);

    private ConditionMistakes() {}

    /** Something stands where an operator or the end was expected. */
    static SyntaxFailure unexpected(String text, int position) {
        for (Map.Entry<String, String> symbol : FOREIGN_SYMBOLS.entrySet()) {
            if (text.startsWith(symbol.getKey(), position)) {
                return SyntaxFailure.condition(
                        position,
                        position + symbol.getKey().length(),
                        "there is no operator '" + symbol.getKey() + "'",
                        "did you mean '" + symbol.getValue() + "'?");
            }
        }
        Matcher word = WORD.matcher(text).region(position, text.length());
        if (word.lookingAt()) {
            String replacement = FOREIGN_WORDS.get(word.group().toLowerCase(Locale.ROOT));
            if (replacement != null) {
                return SyntaxFailure.condition(
                        position,
                        word.end(),
                        "there is no operator '" + word.group() + "'",
                        "did you mean '" + replacement + "'?");
            }
            if (OTHER_OPERATORS.contains(word.group().toLowerCase(Locale.ROOT))) {
                return SyntaxFailure.condition(
                        position,
                        word.end(),
                        "there is no operator '" + word.group() + "'",
                        "a criterion of type regex or jsonpath can say more than a simple one");
            }
        }
        return SyntaxFailure.condition(
                position, text.length(), "'" + text.substring(position) + "' is not expected here", "");
    }

    /** Something stands where an operand was expected. */
    static SyntaxFailure noOperand(String text, int position) {
        if (position >= text.length()) {
            return SyntaxFailure.condition(
                    Math.max(0, position - 1),
                    position,
                    text.isBlank() ? "the condition is empty" : "the condition ends where a value is expected",
                    "");
        }
        Matcher bare = BARE_TEXT.matcher(text).region(position, text.length());
        if (!bare.lookingAt()) {
            return SyntaxFailure.condition(
                    position, position + 1, "a value is expected before '" + text.charAt(position) + "'", "");
        }
        String words = bare.group().strip();
        int end = position + words.length();
        Matcher word = WORD.matcher(words);
        String first = word.lookingAt() ? word.group() : "";
        if (first.equalsIgnoreCase("not")) {
            return SyntaxFailure.condition(
                    position, position + first.length(), "there is no operator 'not'", "did you mean '!'?");
        }
        if (!first.isEmpty() && words.startsWith("(", first.length())) {
            return SyntaxFailure.condition(position, end, "there are no functions such as '" + first + "' here", "");
        }
        String literal = FOREIGN_LITERALS.get(words);
        return SyntaxFailure.condition(
                position,
                end,
                "'" + words + "' is no value",
                literal == null
                        ? "text stands in single quotes: '" + words.replace("'", "''") + "'"
                        : "did you mean " + literal + "?");
    }

    private static Map<String, String> foreignSymbols() {
        Map<String, String> symbols = new LinkedHashMap<>();
        symbols.put("===", "==");
        symbols.put("!==", "!=");
        symbols.put("<>", "!=");
        symbols.put("=<", "<=");
        symbols.put("=>", ">=");
        symbols.put("=~", "==");
        symbols.put("=", "==");
        symbols.put("&", "&&");
        symbols.put("|", "||");
        return symbols;
    }
}
