package io.github.arazzocodegen.diagnostics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.arazzocodegen.source.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Diagnostics as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0: one run, a rule for each code that
 * occurs (section 3.49), a result for each diagnostic (section 3.27).
 */
final class SarifFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifFormat() {}

    static String write(List<Diagnostic> diagnostics, String version) {
        List<DiagnosticCode> rules =
                diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "arazzo-codegen");
        driver.put("version", version);
        ArrayNode described = driver.putArray("rules");
        rules.forEach(code -> rule(code, described.addObject()));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(diagnostic -> result(diagnostic, rules.indexOf(diagnostic.code()), results.addObject()));
        return root.toPrettyString() + "\n";
    }

    private static void rule(DiagnosticCode code, ObjectNode rule) {
        Explanation page = Explanation.of(code);
        rule.put("id", code.id());
        rule.put("name", pascal(code.name()));
        rule.putObject("shortDescription").put("text", page.title());
        ObjectNode help = rule.putObject("help");
        help.put("text", page.text());
        help.put("markdown", page.text());
        rule.putObject("defaultConfiguration").put("level", level(code.severity()));
    }

    private static void result(Diagnostic diagnostic, int rule, ObjectNode result) {
        result.put("ruleId", diagnostic.code().id());
        result.put("ruleIndex", rule);
        result.put("level", level(diagnostic.severity()));
        String help = diagnostic.help().isEmpty() ? "" : "\n" + diagnostic.help();
        result.putObject("message").put("text", diagnostic.message() + help);
        Location location = diagnostic.location();
        if (location != null) {
            place(location, result.putArray("locations").addObject());
        }
        if (!diagnostic.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            diagnostic.related().forEach(other -> {
                ObjectNode object = related.addObject();
                place(other.location(), object);
                object.putObject("message").put("text", other.message());
            });
        }
    }

    private static void place(Location location, ObjectNode object) {
        ObjectNode place = object.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(location.file().displayName()));
        ObjectNode region = place.putObject("region");
        region.put("startLine", location.line());
        region.put("startColumn", location.column());
        region.put("endLine", location.endLine());
        region.put("endColumn", location.endColumn());
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    /** {@code UNKNOWN_REFERENCE} as {@code UnknownReference}. */
    private static String pascal(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** A relative path as a relative URI reference, an absolute one as a URI. */
    private static String uri(String path) {
        if (Path.of(path).isAbsolute()) {
            return Path.of(path).toUri().toString();
        }
        try {
            // A name with a colon in front would be taken for a scheme.
            return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
