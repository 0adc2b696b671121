package io.github.arazzocodegen.runtime;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies as text: in the charset that their media type names, else in what they start like, else in UTF-8. */
public final class BodyText {

    /** A parameter of a media type. What stands in quotes is its value, whatever it looks like. */
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([^\\s;=\"]+)\\s*=\\s*(\"[^\"]*+\"|[^\\s;]*+)");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BodyText() {}

    /** The name of the charset in a media type, or an empty text. Some write it in single quotes. */
    public static String charset(String contentType) {
        // No charset has escaped characters in its name, and without them each quote begins or ends a value.
        Matcher parameter = PARAMETER.matcher(contentType.replaceAll("\\\\.", ""));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("charset")) {
                return parameter.group(2).replaceAll("[\"']", "").strip();
            }
        }
        return "";
    }

    /** Whether a body is in UTF-8 as far as its media type says. */
    public static boolean isUtf8(String contentType) throws IOException {
        String charset = charset(contentType);
        return charset.isEmpty() || named(charset).equals(StandardCharsets.UTF_8);
    }

    /**
     * A body as text, without a byte order mark.
     *
     * @throws IOException if its media type names a charset that Java does not have
     */
    public static String read(byte[] bytes, String contentType) throws IOException {
        return decode(bytes, bytes.length, charsetOf(bytes, contentType));
    }

    /** The first bytes of a body, also where its charset is not known. */
    static String of(byte[] bytes, int length, String contentType) {
        try {
            return decode(bytes, length, charsetOf(bytes, contentType));
        } catch (IOException e) {
            return decode(bytes, length, StandardCharsets.UTF_8);
        }
    }

    private static String decode(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length, charset);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charsetOf(byte[] bytes, String contentType) throws IOException {
        String charset = charset(contentType);
        return charset.isEmpty() ? startsLike(bytes) : named(charset);
    }

    private static Charset named(String charset) throws IOException {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new IOException("the body is in an unknown charset: " + charset, e);
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

    /**
     * The bytes of a text in the charset that a media type names, else in UTF-8.
     *
     * @throws IllegalArgumentException if Java does not have the charset, or that lacks a character
     */
    public static byte[] bytes(String what, String text, String contentType) {
        String charset = charset(contentType);
        return bytes(what, text, charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }

    /**
     * The bytes of a text, of which none is a question mark for what the charset lacks, as half of a pair of surrogates.
     *
     * @param what what the text is, in the words of a message
     * @throws IllegalArgumentException if the charset lacks a character
     */
    public static byte[] bytes(String what, String text, Charset charset) {
        if (!charset.canEncode() || !charset.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(
                    "The " + what + " contains a character that can't be sent in " + charset.name());
        }
        return text.getBytes(charset);
    }
}
