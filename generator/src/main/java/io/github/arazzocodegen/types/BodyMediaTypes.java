package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of an operation's media types a step's body has (section "Request Body Object", field {@code contentType}). */
final class BodyMediaTypes {

    private static final String JSON = "application/json";

    private BodyMediaTypes() {}

    /**
     * The media type where the step names none: the operation's. Of several the first, but for an object or array the
     * first that these can be written as.
     */
    static String unnamed(Operation.@Nullable RequestBody declared, Value payload) {
        Set<String> names = declared == null ? Set.of() : declared.content().keySet();
        Optional<String> structured =
                names.stream().filter(MediaTypeNames::isStructured).findFirst();
        Optional<String> first = names.stream().findFirst();
        boolean composed = payload instanceof Value.Object || payload instanceof Value.Array;
        String name = (composed ? structured.or(() -> first) : first).orElse(JSON);
        return name.contains("*") ? JSON : name;
    }

    /** The schema of a media type; an undeclared kind of JSON has that of the declared one. */
    static @Nullable Schema schema(Operation.RequestBody declared, String mediaType) {
        return declared.content().entrySet().stream()
                .filter(entry -> MediaTypeNames.same(entry.getKey(), mediaType))
                .findFirst()
                .or(() -> declared.content().entrySet().stream()
                        .filter(entry -> MediaTypeNames.matches(entry.getKey(), mediaType))
                        .findFirst())
                .map(entry -> entry.getValue().schema())
                .orElseGet(() ->
                        MediaTypeNames.isJson(mediaType) ? ResponseSelector.jsonSchema(declared.content()) : null);
    }
}
