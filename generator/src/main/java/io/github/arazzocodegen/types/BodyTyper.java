package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types request bodies (section "Request Body Object"): the payload, replacements made in it, and the schema it is sent by. */
final class BodyTyper {

    private final ValueTyper values;
    private final Diagnostics diagnostics;

    BodyTyper(ValueTyper values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** The body that a step sends, or null if it sends none. */
    @Nullable
    Body type(int index, ArazzoDocument.@Nullable RequestBody body, @Nullable Operation operation) {
        if (body == null || body.payload() == null) {
            return null;
        }
        Operation.RequestBody declared = operation == null ? null : operation.requestBody();
        String contentType = body.contentType() != null
                ? body.contentType().value()
                : RequestSchemas.mediaType(declared, body.payload());
        return new Body(
                contentType,
                declared == null ? null : RequestSchemas.schema(declared, contentType),
                payload(index, body, contentType),
                body.contentType() == null
                        ? body.payload().node().location()
                        : body.contentType().location(),
                body.payload().node().location());
    }

    private TypedValue payload(int index, ArazzoDocument.RequestBody body, String contentType) {
        TypedValue payload = values.type(Objects.requireNonNull(body.payload(), "payload"), Exchange.before(index));
        if (MediaTypeNames.isJson(contentType)) {
            TypedValue text = payload;
            payload = JsonText.read(text, why -> noJson(text, why)).orElse(text);
        }
        Replacer replacer = new Replacer(MediaTypeNames.isXml(contentType), diagnostics);
        for (ArazzoDocument.Replacement replacement : body.replacements()) {
            payload = replacer.replace(
                    payload, replacement.target(), values.type(replacement.value(), Exchange.before(index)));
        }
        return payload;
    }

    private void noJson(TypedValue text, String why) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.PAYLOAD_IS_NO_JSON,
                        text.node().location(),
                        "the payload begins like JSON, and is none: " + why)
                .withHelp("it is sent as a JSON string; mend the text, or write the payload out as an object"));
    }
}
