package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Replacement;
import io.github.arazzocodegen.arazzo.ArazzoDocument.RequestBody;
import io.github.arazzocodegen.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses request bodies (sections "Request Body Object" and "Payload Replacement Object"). */
final class RequestBodyParser {

    private static final Set<String> FIELDS = Set.of("contentType", "payload", "replacements");
    private static final Set<String> REPLACEMENT_FIELDS = Set.of("target", "value");
    private static final Set<String> NEWER_REPLACEMENT_FIELDS = Set.of("targetSelectorType");

    private final Reporter reporter;

    RequestBodyParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The request body, or null, reported, if the node is no object. */
    @Nullable
    RequestBody parse(Node node) {
        Fields fields = Fields.of(node, "a request body", FIELDS, Set.of(), reporter);
        if (fields == null) {
            return null;
        }
        fields.finish();
        Node payload = fields.get("payload");
        List<Replacement> replacements = new ArrayList<>();
        for (Node element : fields.list("replacements")) {
            Fields replacement =
                    Fields.of(element, "a payload replacement", REPLACEMENT_FIELDS, NEWER_REPLACEMENT_FIELDS, reporter);
            if (replacement != null) {
                addReplacement(replacement, replacements);
            }
        }
        return new RequestBody(
                fields.optional("contentType"),
                payload == null ? null : new ValueParser(reporter).parse(payload),
                List.copyOf(replacements),
                node);
    }

    private void addReplacement(Fields fields, List<Replacement> replacements) {
        var target = fields.required("target");
        Node value = fields.requiredValue("value");
        if (value != null && !target.value().isEmpty()) {
            replacements.add(new Replacement(target, new ValueParser(reporter).parse(value), fields.node()));
        }
        fields.finish();
    }
}
