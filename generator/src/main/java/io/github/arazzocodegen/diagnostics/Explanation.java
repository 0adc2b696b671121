package io.github.arazzocodegen.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page of a code: what it means, an example, what to do. The pages are resources of this package, in Markdown; they
 * are the documentation too.
 *
 * @param title what is wrong, in a clause
 * @param text the page without its title
 */
public record Explanation(String title, String text) {

    /** The page of a code; every code has one. */
    public static Explanation of(DiagnosticCode code) {
        String page = read(code.id() + ".md");
        int end = page.indexOf('\n');
        String heading = page.substring(0, end);
        return new Explanation(
                heading.substring(heading.indexOf(':') + 1).strip(),
                page.substring(end).strip());
    }

    private static String read(String name) {
        try (InputStream page = Explanation.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("there is no page " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
