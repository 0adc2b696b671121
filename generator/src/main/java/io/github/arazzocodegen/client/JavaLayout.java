package io.github.arazzocodegen.client;

import java.util.List;

/** Breaks lines as palantir-java-format does. */
final class JavaLayout {

    private static final int WIDTH = 120;

    private JavaLayout() {}

    /** {@code head(arguments)tail}, in one line if it fits, else with the arguments in the next, else one a line. */
    static String call(int indent, String head, List<String> arguments, String tail) {
        String margin = " ".repeat(indent);
        String line = margin + head + "(" + String.join(", ", arguments) + ")" + tail;
        if (line.length() <= WIDTH) {
            return line;
        }
        String deeper = "\n" + margin + " ".repeat(8);
        String second = String.join(", ", arguments) + ")" + tail;
        String separator = second.length() + indent + 8 <= WIDTH ? ", " : "," + deeper;
        return margin + head + "(" + deeper + String.join(separator, arguments) + ")" + tail;
    }
}
