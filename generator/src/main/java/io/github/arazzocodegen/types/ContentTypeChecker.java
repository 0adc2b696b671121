package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.RequestBody;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.source.Located;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the media type of a request body against those that its operation takes (section "Request Body Object"). */
final class ContentTypeChecker {

    private final Diagnostics diagnostics;

    ContentTypeChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(@Nullable RequestBody body, Operation operation) {
        Operation.RequestBody declared = operation.requestBody();
        Located<String> contentType = body == null ? null : body.contentType();
        if (declared == null || contentType == null || declared.content().isEmpty()) {
            return;
        }
        Set<String> known = declared.content().keySet();
        if (known.stream().noneMatch(key -> takes(key, contentType.value()))) {
            String suggestion = Suggestions.didYouMean(contentType.value(), known);
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_CONTENT_TYPE,
                            contentType.location(),
                            "operation '" + operation.displayName() + "' takes no '" + contentType.value() + "'")
                    .withHelp(suggestion.isEmpty() ? "it takes " + String.join(", ", known) : suggestion)
                    .withRelated(declared.location(), "the description declares the request body"));
        }
    }

    /** A description may declare ranges of media types, {@code image/*}. */
    private static boolean takes(String declared, String contentType) {
        int star = declared.indexOf('*');
        return star >= 0
                ? contentType.regionMatches(true, 0, declared, 0, star)
                : MediaTypeNames.same(declared, contentType);
    }
}
