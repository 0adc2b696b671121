package io.github.arazzocodegen.diagnostics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.arazzocodegen.source.Location;
import java.util.List;

/**
 * Diagnostics as a JSON object: {@code errors} and {@code warnings} count them, {@code diagnostics} has one object for
 * each. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. {@code related} has
 * other places, where there are such.
 */
final class JsonFormat {

    private JsonFormat() {}

    static String write(List<Diagnostic> diagnostics, List<TypingReport> typing) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        root.put("errors", errors);
        root.put("warnings", diagnostics.size() - errors);
        ArrayNode all = root.putArray("diagnostics");
        diagnostics.forEach(diagnostic -> write(diagnostic, all.addObject()));
        if (!typing.isEmpty()) {
            ArrayNode reports = root.putArray("typing");
            typing.forEach(report -> write(report, reports.addObject()));
        }
        return root.toPrettyString() + "\n";
    }

    private static void write(TypingReport report, ObjectNode object) {
        object.put("file", report.document());
        report.counts().forEach((kind, count) -> {
            ObjectNode counts = object.putObject(kind.label());
            counts.put("typed", count.typed());
            counts.put("converted", count.converted());
            counts.put("untyped", count.untyped());
        });
        ArrayNode places = object.putArray("untypedPlaces");
        for (TypingReport.Untyped untyped : report.untyped()) {
            ObjectNode place = places.addObject();
            place.put("kind", untyped.kind().label());
            put(untyped.location(), place);
            place.put("why", untyped.why());
        }
    }

    private static void write(Diagnostic diagnostic, ObjectNode object) {
        object.put("code", diagnostic.code().id());
        object.put("severity", diagnostic.severity().label());
        Location location = diagnostic.location();
        if (location != null) {
            put(location, object);
        }
        object.put("message", diagnostic.message());
        putUnlessEmpty(object, "label", diagnostic.label());
        putUnlessEmpty(object, "help", diagnostic.help());
        if (!diagnostic.related().isEmpty()) {
            ArrayNode related = object.putArray("related");
            diagnostic.related().forEach(place -> {
                ObjectNode other = related.addObject();
                put(place.location(), other);
                other.put("message", place.message());
            });
        }
    }

    private static void put(Location location, ObjectNode object) {
        object.put("file", location.file().displayName());
        object.put("line", location.line());
        object.put("column", location.column());
        object.put("endLine", location.endLine());
        object.put("endColumn", location.endColumn());
    }

    private static void putUnlessEmpty(ObjectNode object, String field, String text) {
        if (!text.isEmpty()) {
            object.put(field, text);
        }
    }
}
