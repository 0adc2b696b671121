package io.github.arazzocodegen.openapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes free text of a description harmless before openapi-generator sees it: its templates put such text into Javadoc,
 * comments and string literals as it is. What comes out is one line of bounded length that can end none of them.
 */
public final class HarmlessText {

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern ESCAPED = Pattern.compile("&#(\\d{2,3});");

    private HarmlessText() {}

    /** The text as one line of HTML: markup, Javadoc tags and quotes escaped, control and bidi characters gone. */
    static String of(String text) {
        StringBuilder harmless = new StringBuilder();
        int taken = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = harmless.length() > 0;
            } else if (isPrintable(c)) {
                if (++taken > MAX_LENGTH) {
                    return harmless.append('…').toString();
                }
                if (space) {
                    harmless.append(' ');
                    space = false;
                }
                append(c, harmless);
            }
        }
        return harmless.toString();
    }

    /** What a harmless text says, for who escapes it again, in the way that the place asks for where it goes. */
    public static String unescaped(String harmless) {
        return ESCAPED.matcher(harmless).replaceAll(escaped -> {
            String character = Character.toString(Integer.parseInt(escaped.group(1)));
            return Matcher.quoteReplacement(character);
        });
    }

    private static boolean isSpace(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || type == Character.CONTROL
                || type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether a character shows: those of category Format, bidi controls among them, and lone surrogates do not. */
    static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static void append(int c, StringBuilder text) {
        boolean closesComment = c == '/' && text.length() > 0 && text.charAt(text.length() - 1) == '*';
        if (closesComment || "<>&@{}\\\"".indexOf(c) >= 0) {
            text.append("&#").append(c).append(';');
        } else {
            text.appendCodePoint(c);
        }
    }
}
