package io.github.arazzocodegen.javagen;

import io.github.arazzocodegen.client.JavaText;
import java.util.ArrayList;
import java.util.List;

/** Javadoc of document text. */
final class Javadocs {

    /** Fits a member of a nested class: eight columns and the comment's own margin before it. */
    private static final int WIDTH = ExpressionLayout.WIDTH - 11;

    private Javadocs() {}

    /** The paragraphs, wrapped; blank ones are left out. */
    static List<String> lines(String... paragraphs) {
        return new ArrayList<>(JavaText.javadocLines(WIDTH, paragraphs));
    }
}
