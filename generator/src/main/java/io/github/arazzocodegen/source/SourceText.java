package io.github.arazzocodegen.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the bytes of a document to its text and lines. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** Decodes UTF-8 strictly, without a byte order mark; a malformed byte is reported with its line and column. */
    static String decode(byte[] bytes, Path path, String displayName) throws SourceException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        String text = withoutMark(output.flip().toString());
        if (!result.isError()) {
            return text;
        }
        List<String> lines = lines(text);
        int line = lines.size();
        int column = lines.get(line - 1).length() + 1;
        SourceFile file = new SourceFile(path, displayName, lines);
        throw new SourceException(
                SourceException.Kind.SYNTAX,
                "the file is not encoded in UTF-8: the byte 0x%02X is not allowed here"
                        .formatted(bytes[input.position()] & 0xFF),
                "save the file as UTF-8",
                new Location(file, line, column, line, column));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The number of lines, without the cost of splitting them. */
    static int count(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ends += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return ends + 1;
    }

    /** The lines of a text, split where YAML and JSON parsers count lines: at LF, CR LF and CR. At least one. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
