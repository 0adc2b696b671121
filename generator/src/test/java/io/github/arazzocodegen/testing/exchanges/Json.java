package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.arazzocodegen.runtime.FileContent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** JSON as scripts write it and as it is compared: the order of properties says nothing, 1.0 is 1. */
final class Json {

    private static final ObjectMapper MAPPER = readingScripts(new ObjectMapper())
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    private Json() {}

    /** Sets a mapper up to read numbers exactly, and times in the zone in which they are written. */
    static ObjectMapper readingScripts(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule().addDeserializer(FileContent.class, new ScriptedFile()))
                .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true)
                .configure(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, false);
    }

    /** A text that is equal for equal JSON. */
    static String canonical(@Nullable Object value) {
        try {
            Object plain = MAPPER.convertValue(MAPPER.<JsonNode>valueToTree(value), Object.class);
            return MAPPER.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same of the JSON in a text; what is no JSON is given as it is. */
    static String canonicalText(String text) {
        try {
            return canonical(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    /** A value of a script as a Java type. */
    static @Nullable Object convert(JsonNode value, Type type) {
        JavaType target = MAPPER.constructType(type);
        return MAPPER.convertValue(value, target);
    }
}
