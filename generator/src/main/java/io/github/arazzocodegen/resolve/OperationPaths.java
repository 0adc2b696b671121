package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.IndexedOperation;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operation that a step names by {@code operationPath} (section "Step Object"):
 * <code>{$sourceDescriptions.name.url}#/paths/~1pets/get</code>, and with a tolerance {@code name#/paths/…},
 * {@code /path} and {@code GET /path}.
 */
final class OperationPaths {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");
    private static final Pattern STANDARD =
            Pattern.compile("\\{?\\$sourceDescriptions\\.(?<name>.+?)(?:\\.url)?\\}?#(?<pointer>/.*)");
    private static final Pattern METHOD_AND_PATH = Pattern.compile("(?:(?<method>[A-Za-z]+)\\s+)?(?<path>/.*)");

    private final Sources sources;
    private final Diagnostics diagnostics;

    OperationPaths(Sources sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** @param text the path, as {@code operationPath} has it or by mistake {@code operationId} */
    Call find(Located<String> text) {
        String value = text.value();
        Matcher standard = STANDARD.matcher(value);
        if (standard.matches()) {
            return byPointer(text, standard.group("name"), standard.group("pointer"));
        }
        int hash = value.indexOf("#/");
        if (hash > 0) {
            tolerate(text);
            return byPointer(text, value.substring(0, hash), value.substring(hash + 1));
        }
        Matcher plain = METHOD_AND_PATH.matcher(value);
        if (plain.matches()) {
            tolerate(text);
            return byPath(text, sources.all(), plain.group("method"), plain.group("path"));
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.INVALID_VALUE,
                        text.location(),
                        "operationPath '" + value + "' names no operation")
                .withHelp("write it as '{$sourceDescriptions.<name>.url}#/paths/~1pets~1{id}/get'"));
        return new Call.Unresolved();
    }

    private void tolerate(Located<String> text) {
        diagnostics.add(new Diagnostic(
                DiagnosticCode.INVALID_EXPRESSION,
                Severity.TOLERANCE,
                text.location(),
                "operationPath '" + text.value() + "' does not name its source by a runtime expression",
                "",
                "write it as '{$sourceDescriptions.<name>.url}#/paths/~1pets~1{id}/get'"));
    }

    private Call byPointer(Located<String> text, String sourceName, String pointer) {
        ResolvedSource source = sources.get(sourceName);
        if (source == null) {
            if (!sources.isDeclared(sourceName)) {
                sources.reportUnknown(text.location(), sourceName);
            }
            return new Call.Unresolved();
        }
        List<String> tokens = JsonPointer.parse(pointer).tokens();
        if (tokens.size() == 3 && tokens.get(0).equals("paths")) {
            return byPath(text, List.of(source), tokens.get(2), tokens.get(1));
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.INVALID_VALUE,
                        text.location(),
                        "the JSON Pointer '" + pointer + "' does not lead to an operation")
                .withHelp("it has the form '/paths/<path with ~1 for each slash>/<method>'"));
        return new Call.Unresolved();
    }

    private Call byPath(Located<String> text, Iterable<ResolvedSource> in, @Nullable String method, String path) {
        List<Call.ToOperation> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (ResolvedSource source : in) {
            for (IndexedOperation operation : source.description().operations()) {
                known.add(operation.method() + " " + operation.path());
                if (operation.path().equals(path)
                        && (method == null || operation.method().equalsIgnoreCase(method))) {
                    found.add(new Call.ToOperation(source, operation.operation()));
                }
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.AMBIGUOUS_OPERATION,
                            text.location(),
                            "operationPath '" + text.value() + "' names " + found.size() + " operations")
                    .withHelp("name the method and the source description"));
        } else if (sources.complete()) {
            String wanted = method == null ? path : method.toUpperCase(Locale.ROOT) + " " + path;
            String help = Suggestions.didYouMean(wanted, known);
            if (method != null && !METHODS.contains(method.toLowerCase(Locale.ROOT))) {
                help = "'" + method + "' is no HTTP method";
            }
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_OPERATION, text.location(), "there is no operation '" + wanted + "'")
                    .withHelp(help));
        }
        return new Call.Unresolved();
    }
}
