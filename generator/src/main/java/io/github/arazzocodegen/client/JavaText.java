package io.github.arazzocodegen.client;

import io.github.arazzocodegen.openapi.HarmlessText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Turns text of a description, which may be hostile, into Java. */
public final class JavaText {

    private static final int WIDTH = 120;
    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaText() {}

    /** A string literal with its quotes, in ASCII. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        literal.append(c);
                    } else {
                        literal.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /**
     * A Javadoc comment with its line break, or nothing for a blank text.
     *
     * @param indent how many spaces stand before it
     * @param paragraphs {@link HarmlessText}s, as openapi-generator gives them back; blank ones are left out, as is one
     *     that repeats another
     */
    static String javadoc(int indent, String... paragraphs) {
        String[] texts = Stream.of(paragraphs).map(HarmlessText::unescaped).toArray(String[]::new);
        List<String> lines = javadocLines(WIDTH - indent - " * ".length(), texts);
        String margin = " ".repeat(indent);
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1 && margin.length() + lines.get(0).length() + "/**  */".length() <= WIDTH) {
            return margin + "/** " + lines.get(0) + " */\n";
        }
        StringBuilder comment = new StringBuilder(margin).append("/**\n");
        lines.forEach(
                line -> comment.append((margin + " * " + line).stripTrailing()).append('\n'));
        return comment.append(margin).append(" */\n").toString();
    }

    /** The lines of a Javadoc comment, without what stands before each; they are at most so wide. */
    public static List<String> javadocLines(int width, String... paragraphs) {
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String paragraph : paragraphs) {
            for (String part : paragraph.strip().split("\\R\\s*\\R", -1)) {
                String text = escape(part);
                if (!text.isEmpty() && seen.add(text)) {
                    if (!lines.isEmpty()) {
                        lines.add("");
                    }
                    wrap(lines.isEmpty() ? text : "<p>" + text, width, lines);
                }
            }
        }
        return lines;
    }

    /** A text as one line of a Javadoc comment. */
    public static String oneLine(String text) {
        return escape(text);
    }

    /** The same for a line of preformatted text, which keeps the spaces before it. */
    public static String preformatted(String text) {
        return " ".repeat(text.length() - text.stripLeading().length()) + escape(text);
    }

    /** The text in one line for a comment that ends with its line: unicode escapes can't end it either. */
    public static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .filter(JavaText::isVisible)
                .forEach(comment::appendCodePoint);
        return comment.toString().replace("\\u", "\\ u");
    }

    /** The text in one line without anything that means something in Java, HTML or Javadoc. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '*' -> escaped.append(endsWith('/', escaped) ? "&#42;" : "*");
                case '/' -> escaped.append(endsWith('*', escaped) ? "&#47;" : "/");
                default -> {
                    if (isVisible(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean endsWith(char last, StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == last;
    }

    private static boolean isVisible(int c) {
        int kind = Character.getType(c);
        return kind != Character.CONTROL
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.UNASSIGNED;
    }

    /** The name, or another if a class may not have a method of this name. */
    static String noMethodOfObject(String name) {
        return METHODS_OF_OBJECT.contains(name) ? name + "_" : name;
    }

    static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name);
    }

    private static void wrap(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
