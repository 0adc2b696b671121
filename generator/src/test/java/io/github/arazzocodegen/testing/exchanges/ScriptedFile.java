package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.arazzocodegen.runtime.FileContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file among the inputs of a script: {@code {name: a.txt, mediaType: text/plain, text: ...}}, or {@code base64}. */
final class ScriptedFile extends JsonDeserializer<FileContent> {

    @Override
    public FileContent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode file = parser.readValueAsTree();
        FileContent content = FileContent.of(
                file.has("base64")
                        ? file.get("base64").binaryValue()
                        : file.get("text").asText().getBytes(StandardCharsets.UTF_8));
        if (file.has("name")) {
            content = content.withName(file.get("name").asText());
        }
        return file.has("mediaType")
                ? content.withMediaType(file.get("mediaType").asText())
                : content;
    }
}
