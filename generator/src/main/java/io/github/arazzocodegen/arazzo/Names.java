package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The patterns that names follow, and their uniqueness. */
final class Names {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_\\-]+");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9.\\-_]+");

    private final Reporter reporter;
    private final Map<String, Location> seen = new HashMap<>();

    Names(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Reports a name that an object of the same scope has already. */
    void unique(String name, Location location, String what) {
        if (name.isEmpty()) {
            return;
        }
        Location first = seen.putIfAbsent(name, location);
        if (first != null) {
            reporter.report(
                    DiagnosticCode.DUPLICATE_NAME,
                    location,
                    "there are two " + what + " '" + name + "'",
                    "the first one is in line " + first.line());
        }
    }

    /** Names of workflows, steps and source descriptions should be identifiers; others work all the same. */
    static void checkIdentifier(Located<String> name, String field, Reporter reporter) {
        if (!name.value().isEmpty() && !IDENTIFIER.matcher(name.value()).matches()) {
            reporter.warn(
                    DiagnosticCode.INVALID_NAME,
                    name.location(),
                    "'" + field + "' should have only letters, digits, '_' and '-'",
                    "");
        }
    }

    /** Names of outputs and components must follow a pattern; those that do not are matched as they are written. */
    static void checkKey(String key, Location location, Reporter reporter) {
        if (!KEY.matcher(key).matches()) {
            reporter.tolerate(
                    DiagnosticCode.INVALID_NAME,
                    location,
                    "the name '" + key + "' must have only letters, digits, '.', '-' and '_'",
                    "");
        }
    }

    /** A key as a node of its own, so that a name that was read from a key has a place. */
    static ScalarNode node(String key, Location location) {
        int extra =
                location.line() == location.endLine() ? location.endColumn() - location.column() - key.length() : -1;
        int contentColumn = extra == 0 ? location.column() : extra == 2 ? location.column() + 1 : 0;
        return new ScalarNode(location, ScalarNode.Kind.STRING, key, key, contentColumn);
    }
}
