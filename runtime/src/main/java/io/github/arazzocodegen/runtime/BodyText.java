package io.github.arazzocodegen.runtime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies as text: in the charset that their media type names, else in what they start like, else in UTF-8. */
final class BodyText {

    /** A parameter of a media type; a quoted value is read as one, so that what is in it is no parameter. */
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([^\\s;=\"]+)\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[^;]*+)");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BodyText() {}

    /** The first bytes of a body, without a byte order mark. */
    static String of(byte[] bytes, int length, String contentType) {
        String text = new String(bytes, 0, length, named(contentType).orElseGet(() -> startsLike(bytes)));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The charset that a media type names, if it is one that Java has. */
    private static Optional<Charset> named(String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType);
        int semicolon = contentType.indexOf(';');
        while (semicolon >= 0 && parameter.find(semicolon + 1)) {
            if (parameter.group(1).equalsIgnoreCase("charset")) {
                return charset(parameter.group(2).strip().replaceAll("^[\"']|[\"']$", ""));
            }
            semicolon = contentType.indexOf(';', parameter.end());
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A byte order mark, or a first character of ASCII as JSON and XML have it. */
    private static Charset startsLike(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 'a' << 8 | 'a';
        if (first == BYTE_ORDER_MARK || (first > 0 && first < 0x80)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = first == 0xFFFE || ((first & 0xFF) == 0 && first > 0);
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
