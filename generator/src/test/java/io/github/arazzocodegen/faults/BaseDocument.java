package io.github.arazzocodegen.faults;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.arazzocodegen.faults.SpecObject.Field;
import io.github.arazzocodegen.faults.SpecObject.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A document that has every field of every object, and nothing about which there is anything to say. */
final class BaseDocument {

    static final Path FOLDER = Path.of("src", "test", "resources", "faults");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private final JsonNode root;

    BaseDocument() {
        try {
            root = YAML.readTree(FOLDER.resolve("flow.arazzo.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object of the document: what it is by the specification, and where it stands. */
    record Occurrence(SpecObject object, JsonPointer at) {}

    /** A copy to make something wrong in. */
    ObjectNode copy() {
        return root.deepCopy();
    }

    JsonNode at(JsonPointer pointer) {
        return root.at(pointer);
    }

    static String json(JsonNode document) {
        return write(JSON.writerWithDefaultPrettyPrinter(), document);
    }

    static String yaml(JsonNode document) {
        return write(YAML.writer(), document);
    }

    private static String write(ObjectWriter writer, JsonNode document) {
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All objects of the specification that the document holds, each before those within it. */
    List<Occurrence> occurrences() {
        List<Occurrence> all = new ArrayList<>();
        collect(SpecObject.ARAZZO, JsonPointer.empty(), all);
        return all;
    }

    private void collect(SpecObject object, JsonPointer at, List<Occurrence> all) {
        JsonNode node = root.at(at);
        if (node.has("reference")) {
            all.add(new Occurrence(SpecObject.REUSABLE, at));
            return;
        }
        all.add(new Occurrence(object, at));
        for (Field field : object.fields()) {
            JsonNode value = node.path(field.name());
            JsonPointer place = at.appendProperty(field.name());
            if (field.kind() == Kind.LIST) {
                for (int i = 0; i < value.size(); i++) {
                    collect(field.object(), place.appendIndex(i), all);
                }
            } else if (field.kind() == Kind.MAP) {
                value.fieldNames().forEachRemaining(name -> collect(field.object(), place.appendProperty(name), all));
            } else if (field.of() != null && value.isObject()) {
                collect(field.object(), place, all);
            }
        }
    }
}
