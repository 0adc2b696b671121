package io.github.arazzocodegen.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Arazzo documents from other files without parsing them: by a name like {@code flow.arazzo.yaml}, or by the first
 * of the fields that says what a document is. In block style that is a
 * line without indentation, in JSON it may be anywhere.
 */
final class DocumentKind {

    private static final Pattern NAME = Pattern.compile(".*\\.arazzo\\.(ya?ml|json)");
    private static final String FIELDS = "(arazzo|openapi|swagger)";
    private static final Pattern BLOCK =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?[\"']?" + FIELDS + "[\"']?\\s*:(?:\\s|$)");
    private static final Pattern FLOW = Pattern.compile("[{,\\s]\"" + FIELDS + "\"\\s*:\\s*\"");

    private DocumentKind() {}

    /** Whether a file is an Arazzo document, or is meant to be one. */
    static boolean isArazzo(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (NAME.matcher(name).matches()) {
            return true;
        }
        // Any byte is a character here: the compiler says what is wrong with a document's encoding.
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return "arazzo".equals(firstField(lines));
        } catch (IOException e) {
            return false;
        }
    }

    private static String firstField(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            for (Pattern pattern : List.of(BLOCK, FLOW)) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
        }
        return "";
    }
}
