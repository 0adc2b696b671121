package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.SourceDescription;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses source descriptions (section "Source Description Object"). */
final class SourceDescriptionParser {

    private static final Set<String> FIELDS = Set.of("name", "url", "type");
    private static final List<String> TYPES = List.of("openapi", "arazzo");

    private final Reporter reporter;

    SourceDescriptionParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The source descriptions of a document. */
    List<SourceDescription> parseAll(List<Node> nodes) {
        List<SourceDescription> all = new ArrayList<>();
        Names names = new Names(reporter);
        for (Node node : nodes) {
            Fields fields = Fields.of(node, "a source description", FIELDS, Set.of(), reporter);
            if (fields != null) {
                SourceDescription source = parse(fields);
                names.unique(source.name().value(), source.name().location(), "source descriptions");
                all.add(source);
            }
        }
        return all;
    }

    /** Without a type, a source description is taken for OpenAPI, as nearly all are. */
    private SourceDescription parse(Fields fields) {
        Located<String> name = fields.required("name");
        Names.checkIdentifier(name, "name", reporter);
        Located<String> url = fields.required("url");
        fields.finish();
        Located<String> type = fields.optional("type");
        if (type != null) {
            checkType(type);
        }
        String kind = type != null ? type.value() : fields.has("type") ? "" : "openapi";
        return new SourceDescription(name, url, kind, fields.node());
    }

    private void checkType(Located<String> type) {
        if (type.value().equals("asyncapi") && reporter.isVersion11()) {
            reporter.notYetSupported(type.location(), "a source description of type asyncapi");
        } else if (!TYPES.contains(type.value())) {
            String suggestion = Suggestions.didYouMean(type.value(), TYPES);
            reporter.report(
                    DiagnosticCode.INVALID_VALUE,
                    type.location(),
                    "a source description can't be of type '" + type.value() + "'",
                    suggestion.isEmpty() ? "its type is openapi or arazzo" : suggestion);
        }
    }
}
