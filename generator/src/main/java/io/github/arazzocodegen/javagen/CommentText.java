package io.github.arazzocodegen.javagen;

import io.github.arazzocodegen.client.JavaText;
import java.util.ArrayList;
import java.util.List;

/** Turns document text into lines of {@code //} comments, which it can't leave. */
final class CommentText {

    private CommentText() {}

    /** @param column where the comment starts */
    static List<String> lines(String text, int column) {
        int width = Math.max(40, ExpressionLayout.WIDTH - column - "// ".length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : JavaText.comment(text).strip().split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
