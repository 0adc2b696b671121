package io.github.arazzocodegen.cli;

/** The colours of a unified diff on a terminal, which are those of {@code git diff}. */
final class DiffColours {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String CYAN = "\u001B[36m";

    private DiffColours() {}

    /** A line of a diff with the escapes of its colour; a line of context as it is. */
    static String paint(String line) {
        String colour = colour(line);
        return colour.isEmpty() ? line : colour + line + RESET;
    }

    private static String colour(String line) {
        if (line.startsWith("--- ") || line.startsWith("+++ ")) {
            return BOLD;
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '-' -> RED;
            case '+' -> GREEN;
            case '@' -> CYAN;
            default -> "";
        };
    }
}
