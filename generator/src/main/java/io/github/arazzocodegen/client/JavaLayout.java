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

    /** As {@link #call}, with as many arguments in a line as fit. */
    static String filled(int indent, String head, List<String> arguments, String tail) {
        String line = call(indent, head, arguments, tail);
        if (!line.contains("\n")) {
            return line;
        }
        String margin = " ".repeat(indent);
        StringBuilder text = new StringBuilder(margin + head + "(");
        int width = WIDTH;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i) + (i + 1 < arguments.size() ? "," : ")" + tail);
            if (width + 1 + argument.length() > WIDTH) {
                text.append('\n').append(margin).append(" ".repeat(8)).append(argument);
                width = indent + 8 + argument.length();
            } else {
                text.append(' ').append(argument);
                width += 1 + argument.length();
            }
        }
        return text.toString();
    }
}
