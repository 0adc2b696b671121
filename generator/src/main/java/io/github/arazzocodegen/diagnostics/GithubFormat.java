package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import java.util.List;

/**
 * Diagnostics as workflow commands of GitHub Actions, a line each, of which the runner makes annotations in pull requests.
 * Other places are named in the message, as an annotation has one. GitHub finds the files by paths from the repository's
 * root, so the program must run there.
 */
final class GithubFormat {

    private GithubFormat() {}

    static String write(List<Diagnostic> diagnostics) {
        StringBuilder lines = new StringBuilder();
        diagnostics.forEach(diagnostic -> lines.append(line(diagnostic)).append('\n'));
        return lines.toString();
    }

    private static String line(Diagnostic diagnostic) {
        StringBuilder line =
                new StringBuilder("::").append(diagnostic.severity().label()).append(' ');
        Location location = diagnostic.location();
        if (location != null) {
            line.append("file=").append(property(location.file().displayName()));
            line.append(",line=").append(location.line());
            line.append(",endLine=").append(location.endLine());
            // Columns are allowed within a line only; the last one belongs to the range.
            if (location.line() == location.endLine()) {
                line.append(",col=").append(location.column());
                line.append(",endColumn=").append(Math.max(location.column(), location.endColumn() - 1));
            }
            line.append(',');
        }
        StringBuilder text = new StringBuilder(SafeText.escape(diagnostic.message()));
        diagnostic
                .related()
                .forEach(other -> text.append('\n').append(SafeText.escape(other.message() + ": " + other.location())));
        diagnostic.help().lines().forEach(help -> text.append('\n').append(SafeText.escape(help)));
        return line.append("title=")
                .append(diagnostic.code().id())
                .append("::")
                .append(data(text.toString()))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(SafeText.escape(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
