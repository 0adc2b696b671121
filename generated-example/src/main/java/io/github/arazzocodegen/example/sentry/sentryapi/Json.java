package io.github.arazzocodegen.example.sentry.sentryapi;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.arazzocodegen.runtime.Conversions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON as this client reads and writes it: numbers exactly, dates as ISO 8601, unknown properties kept. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addDeserializer(Integer.class, new Scalar<>(Integer.class, Conversions::toInteger))
                    .addDeserializer(Long.class, new Scalar<>(Long.class, Conversions::toLong))
                    .addDeserializer(BigInteger.class, new Scalar<>(BigInteger.class, Conversions::toBigInteger))
                    .addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class, Conversions::toBigDecimal))
                    .addDeserializer(Double.class, new Scalar<>(Double.class, Conversions::nearestDouble))
                    .addDeserializer(Float.class, new Scalar<>(Float.class, Conversions::nearestFloat))
                    .addDeserializer(URI.class, new Scalar<>(URI.class, URI::create)))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addHandler(new Lenient())
            .build();

    private Json() {}

    static boolean isJson(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("json") || type.startsWith("*/*");
    }

    static <X> X read(byte[] bytes, TypeReference<X> type, BiConsumer<String, String> problems) throws IOException {
        @Nullable X value;
        Notes notes = new Notes(problems);
        try (JsonParser json = new Numbers(MAPPER.createParser(bytes), notes)) {
            value = MAPPER.readerFor(type).withAttribute(Notes.class, notes).readValue(json);
        } catch (IOException e) {
            // Without the cause, which quotes the body: there may be secrets in it.
            throw new IOException("the body can't be read as " + type.getType().getTypeName() + ": " + problem(e));
        }
        if (value == null) {
            throw new IOException("the body is JSON null");
        }
        return value;
    }

    /** By its kind and place alone: what Jackson says quotes the body. */
    private static String problem(IOException thrown) {
        IOException failure = thrown.getCause() instanceof JsonProcessingException cause ? cause : thrown;
        String what = failure instanceof MismatchedInputException
                ? "there is another value than expected"
                : failure instanceof JsonParseException ? "it is no JSON" : "a value can't be read";
        JsonLocation place = failure instanceof JsonProcessingException json ? json.getLocation() : null;
        return place == null || place.getLineNr() < 0
                ? what
                : what + " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /** The JSON text of a value. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A value as another type, by way of JSON; one value stands for a list of one.
     *
     * @throws IllegalArgumentException if it can't be read as that type
     */
    public static <X> X convert(Object value, TypeReference<X> type) {
        JsonNode tree = MAPPER.valueToTree(value);
        try {
            return MAPPER.readerFor(type)
                    .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .readValue(tree);
        } catch (IOException e) {
            // Without the cause, which quotes the value: it may be secret.
            throw new IllegalArgumentException("can't be read as " + type.getType() + ": " + problem(e));
        }
    }

    /** The value as maps, lists, texts, numbers and booleans. */
    static @Nullable Object plain(Object value) {
        return value instanceof String ? value : MAPPER.convertValue(value, Object.class);
    }

    /** Where a read tells of values that it could not read. */
    private record Notes(BiConsumer<String, String> problems) {}

    /** Reads what Jackson would read with digits lost, or refuse without asking {@link Lenient}. */
    private static final class Scalar<X> extends JsonDeserializer<X> {

        private final Class<X> type;
        private final Function<String, X> parser;

        Scalar(Class<X> type, Function<String, X> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public @Nullable X deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isNumeric() && json.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            try {
                return parser.apply(json.getText());
            } catch (ArithmeticException | IllegalArgumentException e) {
                return type.cast(context.handleWeirdStringValue(type, json.getText(), "not of this type"));
            }
        }
    }

    /** Notes a number whose exponent is too large for Java, and reads it as null, unless it is the whole body. */
    private static final class Numbers extends JsonParserDelegate {

        private final Notes notes;

        Numbers(JsonParser json, Notes notes) {
            super(json);
            this.notes = notes;
        }

        @Override
        public @Nullable BigDecimal getDecimalValue() throws IOException {
            try {
                return super.getDecimalValue();
            } catch (NumberFormatException | JsonParseException e) {
                String pointer = getParsingContext().pathAsPointer().toString();
                if (pointer.isEmpty()) {
                    throw new JsonParseException(this, "no number of Java", e);
                }
                notes.problems().accept(pointer, "is no BigDecimal");
                return null;
            }
        }
    }

    /** Notes a value that is not of its type, and reads it as null, unless it is the whole body. */
    private static final class Lenient extends DeserializationProblemHandler {

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            return skip(context, type);
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            return skip(context, type);
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
                throws IOException {
            return skipChildren(context, type.getRawClass());
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context, Class<?> type, ValueInstantiator by, JsonParser parser, String message)
                throws IOException {
            return skipChildren(context, type);
        }

        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
            return skip(context, type);
        }

        private static @Nullable Object skipChildren(DeserializationContext context, Class<?> type) throws IOException {
            Object handled = skip(context, type);
            if (handled == null) {
                context.getParser().skipChildren();
            }
            return handled;
        }

        private static @Nullable Object skip(DeserializationContext context, Class<?> type) {
            String pointer = context.getParser().getParsingContext().pathAsPointer().toString();
            if (pointer.isEmpty() || !(context.getAttribute(Notes.class) instanceof Notes notes)) {
                return NOT_HANDLED;
            }
            notes.problems().accept(pointer, "is no " + type.getSimpleName().replaceAll("Array|LinkedHash", ""));
            return null;
        }
    }
}
