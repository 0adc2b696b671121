package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.source.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses what may follow a value: {@code #} and a JSON Pointer, and as its tolerated or, in conditions, regular
 * alternative {@code .name}, {@code [0]} and {@code ['name']}.
 */
final class AccessParser {

    private static final Pattern PROPERTY = Pattern.compile("\\.([\\p{L}\\p{N}_@:$-]+)");
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");
    private static final Pattern KEY = Pattern.compile("\\[(?:'([^']*)'|\"([^\"]*)\")]");
    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");

    private final String text;

    AccessParser(String text) {
        this.text = text;
    }

    /** Parses all of the text from here on. */
    JsonPointer parse(int start) throws SyntaxFailure {
        List<String> tokens = new ArrayList<>();
        int position = start;
        while (position < text.length() && text.charAt(position) != '#') {
            position = step(position, tokens);
        }
        if (position < text.length()) {
            tokens.addAll(pointer(position).tokens());
        }
        return new JsonPointer(tokens);
    }

    private int step(int position, List<String> tokens) throws SyntaxFailure {
        Matcher matcher = PROPERTY.matcher(text);
        for (Pattern pattern : List.of(PROPERTY, INDEX, KEY)) {
            matcher.usePattern(pattern).region(position, text.length());
            if (matcher.lookingAt()) {
                boolean second = matcher.groupCount() == 2 && matcher.group(1) == null;
                tokens.add(matcher.group(second ? 2 : 1));
                return matcher.end();
            }
        }
        if (text.charAt(position) == '[') {
            throw SyntaxFailure.expression(
                    position,
                    text.length(),
                    "an expression names one value; it can't select several",
                    "an index is a number that counts from 0, such as [0]");
        }
        String value = text.substring(0, position);
        String help = text.charAt(position) == '/'
                ? "did you mean " + value + "#" + text.substring(position) + "?"
                : "a JSON Pointer can name any property, for example $response.body#/name";
        throw SyntaxFailure.expression(
                position, text.length(), "'" + text.substring(position) + "' can't follow '" + value + "'", help);
    }

    private JsonPointer pointer(int hash) throws SyntaxFailure {
        String pointer = text.substring(hash + 1);
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw SyntaxFailure.expression(
                    hash,
                    text.length(),
                    "a JSON Pointer starts with '/'",
                    "did you mean " + text.substring(0, hash + 1) + "/" + pointer + "?");
        }
        Matcher escape = BAD_ESCAPE.matcher(pointer);
        if (escape.find()) {
            throw SyntaxFailure.expression(
                    hash + 1 + escape.start(),
                    hash + 2 + escape.start(),
                    "in a JSON Pointer '~' is followed by 0 or 1",
                    "~0 stands for '~', ~1 for '/'");
        }
        return JsonPointer.parse(pointer);
    }
}
