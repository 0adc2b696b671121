package io.github.arazzocodegen.runtime;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks secrets in text of any kind: JSON (also where it is cut off, or stands inside a JSON string), forms, header
 * fields, markup. In doubt it masks more rather than less.
 */
final class SecretScanner {

    /** A secret's name with what stands between it and its value. The counts are bounded to keep the search linear. */
    private static final Pattern NAME = Pattern.compile("(?i)[\\w.$-]{0,64}(?:" + Secrets.WORDS
            + ")[\\w.$-]{0,64}\\\\{0,8}[\"']?(?:\\s{0,8}[:=>]\\s{0,8}|\\s{1,8}(?:value|content)=)");

    private static final Pattern HEADER_FIELD = Pattern.compile("(?i)(?:authorization|cookie2?)\\s*:\\s*");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(bearer|basic|token)([ \\t]+)([\\w.~+/=-]+)");

    private final String text;

    private SecretScanner(String text) {
        this.text = text;
    }

    /** The text with the values of secret members, parameters, header fields and credentials masked. */
    static String mask(String text) {
        return SCHEME.matcher(new SecretScanner(text).maskNamed()).replaceAll(SecretScanner::scheme);
    }

    /** "Token" and "basic" are English words too, so what follows them is masked only if it looks like a credential. */
    private static String scheme(MatchResult match) {
        String value = match.group(3);
        boolean credential = match.group(1).toLowerCase(Locale.ROOT).equals("bearer")
                || value.length() >= 20
                || value.chars().anyMatch(Character::isDigit);
        return credential ? "$1$2" + Secrets.MASK : "$0";
    }

    private String maskNamed() {
        StringBuilder masked = new StringBuilder();
        Matcher name = NAME.matcher(text);
        int done = 0;
        while (done < text.length() && name.find(done)) {
            masked.append(text, done, name.end());
            done = name.end();
            if (!isClosingTag(name)) {
                masked.append(Secrets.MASK);
                done = endOfValue(name.end(), name.group());
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    private boolean isClosingTag(MatchResult name) {
        return name.group().endsWith(">") && text.startsWith("</", text.lastIndexOf('<', name.start()));
    }

    private int endOfValue(int start, String name) {
        int quote = start;
        while (quote < text.length() && text.charAt(quote) == '\\') {
            quote++;
        }
        if (quote == text.length()) {
            return quote;
        }
        char first = text.charAt(quote);
        if (first == '"' || first == '\'') {
            return endOfString(quote, quote - start);
        }
        if (first == '{' || first == '[') {
            return endOfStructure(quote);
        }
        String stops = stops(name);
        int end = start;
        while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where a value without quotes ends, by what introduces it. */
    private static String stops(String name) {
        if (name.endsWith(">")) {
            return "<";
        }
        return HEADER_FIELD.matcher(name).find() ? "\r\n\"'<>{}" : " \t\r\n,;&\"'<>)]}";
    }

    /** Behind the quote that closes a string: one with as many backslashes before it as the opening one has. */
    private int endOfString(int quote, int backslashes) {
        int before = 0;
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unescaped = before == backslashes || (backslashes == 0 && before % 2 == 0);
            if (c == text.charAt(quote) && unescaped) {
                return i + 1;
            }
            before = c == '\\' ? before + 1 : 0;
        }
        return text.length();
    }

    /** Behind the bracket that closes an array or object; brackets in strings don't count. */
    private int endOfStructure(int start) {
        int depth = 0;
        int backslashes = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfString(i, backslashes);
                backslashes = 0;
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            i++;
        }
        return i;
    }
}
