package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Location;
import java.util.Collection;

/** Says of expressions that they name nothing. */
record BindingReports(Diagnostics diagnostics) {

    void unknown(String message, String label, String name, Collection<String> known, Location location) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.UNKNOWN_REFERENCE, location, message)
                .withLabel(label)
                .withHelp(Suggestions.didYouMean(name, known)));
    }

    void unknownProperty(SchemaWalk.Found found, String where, Location location) {
        if (found.unknown() != null && SchemaWalk.isSelection(found.unknown())) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_PROPERTY,
                            location,
                            where + " has nothing at '" + found.unknown() + "': an expression names one value")
                    .withHelp("an index is a number that counts from 0, such as [0]"));
        } else if (found.unknown() != null) {
            DiagnosticCode code =
                    Suggestions.renamed(found.unknown(), found.known()).isPresent()
                            ? DiagnosticCode.RENAMED_PROPERTY
                            : DiagnosticCode.UNKNOWN_PROPERTY;
            diagnostics.add(Diagnostic.of(code, location, where + " has no '" + found.unknown() + "'")
                    .withHelp(Suggestions.didYouMean(found.unknown(), found.known())));
        }
    }

    /** Warns where a body is XML and is read as JSON. */
    void jsonOfXml(Exchange exchange, String what, String help, Location location) {
        String xml = exchange.response() == null ? "" : exchange.response().xml();
        if (!xml.isEmpty()) {
            warn(
                    DiagnosticCode.OTHER_MEDIA_TYPE,
                    location,
                    "the response is XML (" + xml + "), in which " + what + " finds nothing",
                    help);
        }
    }

    /** Warns where a body is JSON and is read as XML. */
    void xmlOfJson(Exchange exchange, Location location) {
        String json = exchange.response() == null ? "" : exchange.response().json();
        if (!json.isEmpty()) {
            warn(
                    DiagnosticCode.OTHER_MEDIA_TYPE,
                    location,
                    "the response is JSON (" + json + "), of which no XPath expression holds",
                    "a criterion of type jsonpath reads JSON");
        }
    }

    void warn(DiagnosticCode code, Location location, String message, String help) {
        diagnostics.add(Diagnostic.of(code, location, message).withHelp(help));
    }

    void invalid(String message, String help, Location location) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.INVALID_EXPRESSION, location, message)
                .withHelp(help));
    }
}
