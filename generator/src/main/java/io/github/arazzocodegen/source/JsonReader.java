package io.github.arazzocodegen.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) to located nodes. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceFile file;
    private final ValueBudget budget;
    private final List<SourceProblem> problems = new ArrayList<>();

    JsonReader(SourceFile file, Limits limits) {
        this.file = file;
        this.budget = new ValueBudget(limits);
    }

    SourceDocument read(String text) throws SourceException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Node root = value(parser, 0);
            if (parser.nextToken() != null) {
                throw syntax("there is text behind the end of the document", parser.currentTokenLocation());
            }
            return new SourceDocument(file, root, problems);
        } catch (StreamConstraintsException e) {
            throw new SourceException(
                    SourceException.Kind.LIMIT, "a number is too long to be read", "", at(e.getLocation()));
        } catch (JsonProcessingException e) {
            throw syntax("this is no JSON: " + inOurWords(e.getOriginalMessage()), e.getLocation());
        } catch (IOException e) {
            // The parser reads from memory.
            throw new UncheckedIOException(e);
        }
    }

    private Node value(JsonParser parser, int depth) throws IOException, SourceException {
        budget.enter(depth, at(parser.currentTokenLocation()));
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> {
                String text = parser.getText();
                budget.checkText(text, at(parser.currentTokenLocation()));
                yield Scalars.string(range(parser.currentTokenLocation(), parser.currentLocation()), text, true);
            }
            default -> {
                String text = parser.getText();
                Location start = at(parser.currentTokenLocation());
                budget.checkText(text, start);
                yield Scalars.plain(
                        new Location(file, start.line(), start.column(), start.line(), start.column() + text.length()),
                        text);
            }
        };
    }

    private ObjectNode object(JsonParser parser, int depth) throws IOException, SourceException {
        JsonLocation start = parser.currentTokenLocation();
        ObjectBuilder object = new ObjectBuilder(problems);
        for (int count = 1; parser.nextToken() != JsonToken.END_OBJECT; count++) {
            budget.checkElements(count, at(start));
            String key = parser.currentName();
            budget.checkName(key, at(parser.currentTokenLocation()));
            Location keyLocation = keyLocation(at(parser.currentTokenLocation()));
            parser.nextToken();
            Node value = value(parser, depth + 1);
            budget.checkMember(key, value);
            object.add(key, keyLocation, value);
        }
        return object.build(range(start, parser.currentLocation()));
    }

    private ArrayNode array(JsonParser parser, int depth) throws IOException, SourceException {
        JsonLocation start = parser.currentTokenLocation();
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, depth + 1));
            budget.checkElements(elements.size(), at(start));
        }
        return new ArrayNode(range(start, parser.currentLocation()), elements);
    }

    /** The parser has already read past the key, so its end is looked up in the line: a key holds no line break. */
    private Location keyLocation(Location start) {
        String line = file.line(start.line());
        int end = start.column();
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return new Location(file, start.line(), start.column(), start.line(), Math.min(end + 2, line.length() + 1));
    }

    private Location range(JsonLocation start, JsonLocation end) {
        return new Location(file, start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
    }

    /** Errors may come without a place. */
    private Location at(@Nullable JsonLocation place) {
        if (place == null) {
            return Location.start(file);
        }
        int line = Math.max(1, place.getLineNr());
        int column = Math.max(1, place.getColumnNr());
        return new Location(file, line, column, line, column);
    }

    private SourceException syntax(String message, JsonLocation place) {
        return new SourceException(SourceException.Kind.SYNTAX, message, "", at(place));
    }

    private static String inOurWords(String message) {
        if (message.startsWith("Unexpected end-of-input")) {
            return "it ends too early";
        }
        if (message.startsWith("Unexpected character")) {
            int end = message.indexOf(" (code");
            String character = end < 0 ? "a character" : message.substring("Unexpected character ".length() + 1, end);
            return "the character " + character + " is not expected here";
        }
        if (message.startsWith("Unrecognized token")) {
            return message.replaceFirst(
                    "Unrecognized token ('[^']*').*", "$1 is no value; text stands in double quotes");
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a string holds a line break or control character that is not escaped";
        }
        if (message.startsWith("Unrecognized character escape")) {
            return "there is no such escape in a string";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "a bracket closes what another one opened";
        }
        return "the text is not expected here";
    }
}
