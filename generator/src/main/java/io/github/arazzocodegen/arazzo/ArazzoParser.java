package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.SourceDiagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.source.SourceDocument;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses Arazzo documents of versions 1.0 and 1.1 to their syntax tree (section "Arazzo Specification Object"). */
public final class ArazzoParser {

    private static final Set<String> FIELDS = Set.of("arazzo", "info", "sourceDescriptions", "workflows", "components");
    private static final Set<String> NEWER_FIELDS = Set.of("$self");
    private static final Set<String> INFO_FIELDS = Set.of("title", "summary", "description", "version");
    private static final Pattern VERSION = Pattern.compile("1\\.[01]\\.[0-9]+(?:-.+)?");

    private ArazzoParser() {}

    /**
     * Parses a document. Faults are reported, each at its place, and parsing goes on with placeholders.
     *
     * @return the tree, or null if the document is no Arazzo document of a known version
     */
    public static @Nullable ArazzoDocument parse(SourceDocument source, Diagnostics diagnostics) {
        source.problems().forEach(problem -> diagnostics.add(SourceDiagnostics.of(problem)));
        if (!(source.root() instanceof ObjectNode root) || root.get("arazzo") == null) {
            diagnostics.add(notArazzo(source));
            return null;
        }
        String version = version(root, diagnostics);
        if (version == null) {
            return null;
        }
        Reporter reporter = new Reporter(diagnostics, version.startsWith("1.1"));
        Fields fields = new Fields(root, "an Arazzo document", FIELDS, NEWER_FIELDS, reporter);
        ArazzoDocument document = new ArazzoDocument(
                source.file(),
                version,
                title(fields, reporter),
                fields.whole(
                        "sourceDescriptions",
                        new SourceDescriptionParser(reporter).parseAll(fields.requiredList("sourceDescriptions"))),
                fields.whole("workflows", new WorkflowParser(reporter).parseAll(fields.requiredList("workflows"))),
                new ComponentsParser(reporter).parse(fields.get("components"), fields.isMisspelt("components")),
                fields.unread());
        fields.finish();
        return document;
    }

    private static Diagnostic notArazzo(SourceDocument source) {
        Location start = Location.start(source.file());
        Diagnostic diagnostic =
                Diagnostic.of(DiagnosticCode.NOT_ARAZZO, start, "this is no Arazzo document: it has no field 'arazzo'");
        if (!(source.root() instanceof ObjectNode root)) {
            return Diagnostic.of(
                    DiagnosticCode.NOT_ARAZZO,
                    source.root().location(),
                    "this is no Arazzo document: it is "
                            + Reporter.article(source.root().describe()) + ", not an object");
        }
        if (root.get("openapi") != null || root.get("swagger") != null) {
            return diagnostic.withHelp("it is an OpenAPI description; give the Arazzo document that names it");
        }
        List<String> nearest = Suggestions.nearest("arazzo", root.members().keySet());
        ObjectNode.Member near = nearest.isEmpty() ? null : root.members().get(nearest.get(0));
        return near == null
                ? diagnostic.withHelp("an Arazzo document starts with its version, for example arazzo: 1.0.1")
                : Diagnostic.of(DiagnosticCode.NOT_ARAZZO, near.keyLocation(), diagnostic.message())
                        .withHelp("is '" + nearest.get(0) + "' meant to be 'arazzo'?");
    }

    private static @Nullable String version(ObjectNode root, Diagnostics diagnostics) {
        Node node = root.get("arazzo");
        String version = node instanceof ScalarNode scalar ? scalar.text() : "";
        if (VERSION.matcher(version).matches()) {
            return version;
        }
        Location location = node == null ? root.location() : node.location();
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_VERSION,
                        location,
                        version.isEmpty()
                                ? "the version of Arazzo must be a string"
                                : "'" + version + "' is no version of Arazzo that we know")
                .withHelp("versions 1.0 and 1.1 are known, for example arazzo: 1.0.1"));
        return null;
    }

    private static String title(Fields document, Reporter reporter) {
        Node node = document.requiredValue("info");
        Fields info = node == null ? null : Fields.of(node, "the info object", INFO_FIELDS, Set.of(), reporter);
        if (info == null) {
            return "";
        }
        String title = info.required("title").value();
        info.required("version");
        info.optional("summary");
        info.optional("description");
        info.finish();
        return title;
    }
}
