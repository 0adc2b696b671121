package io.github.arazzocodegen.hostile;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workflow document and a description with places for texts: every field that may reach generated code has one. A place
 * is marked by the kind of text that it takes, in capitals.
 */
final class HostileFixture {

    static final String HARMLESS = "harmless";

    private static final String FLOW = "flow.arazzo.yaml";
    private static final String API = "api.openapi.yaml";
    private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");

    /** What stands at a place of each kind, for a text. */
    private static final Map<String, UnaryOperator<String>> KINDS = Map.ofEntries(
            Map.entry("TEXT", text -> text),
            Map.entry("NAME", text -> text),
            Map.entry("ID", text -> text),
            Map.entry("PATTERN", text -> "^(?:x|" + text.replaceAll("([^A-Za-z0-9 ])", "\\\\$1") + ")$"),
            Map.entry("TEMPLATE", text -> text + "{$inputs.plain}" + text),
            Map.entry("CONDITION", text -> "$inputs.plain != '" + text.replace("'", "''") + "'"),
            Map.entry("QUERY", text -> "$[?@.name == '" + quoted(text) + "']"),
            Map.entry("IDIOM", text -> "$.name != '" + quoted(text) + "'"),
            Map.entry("HEADER", text -> "$response.header.X-A == '" + text.replace("'", "''") + "'"),
            Map.entry("POINTED", text -> "pointed"),
            Map.entry(
                    "POINTER",
                    text -> "$response.body#/" + text.replace("~", "~0").replace("/", "~1")),
            Map.entry("SERVER", text -> "https://{host}.example.com/" + text),
            Map.entry(
                    "SHAPE",
                    text -> "#/components/schemas/" + text.replace("~", "~0").replace("/", "~1")),
            Map.entry("PATH", text -> "/paths/" + text),
            Map.entry(
                    "OPERATION",
                    text -> "{$sourceDescriptions.things.url}#/paths/~1paths~1"
                            + text.replace("~", "~0").replace("/", "~1") + "/put"));

    private static final Pattern PLACE =
            Pattern.compile("(?<![A-Za-z0-9_-])(" + String.join("|", KINDS.keySet()) + ")(?![A-Za-z0-9_-])");

    private final Path folder;
    private final DocumentCompiler compiler = new DocumentCompiler();

    HostileFixture(Path folder) {
        this.folder = folder;
    }

    /** A place for a text, such as {@code NAME in api.openapi.yaml:36}, and its line. */
    record Place(int index, String kind, String where, String line) {
        @Override
        public String toString() {
            return kind + " in " + where + " " + line.strip();
        }
    }

    /** All places in both documents, in their order. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String document : List.of(FLOW, API)) {
            List<String> lines = read(document).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = PLACE.matcher(lines.get(i));
                while (matcher.find()) {
                    places.add(new Place(places.size(), matcher.group(), document + ":" + (i + 1), lines.get(i)));
                }
            }
        }
        return places;
    }

    /** What is made of the documents with the text at the chosen places and {@link #HARMLESS} everywhere else. */
    CompilationResult compile(String packageName, String text, Predicate<Place> chosen) {
        List<Place> places = places();
        int[] next = {0};
        UnaryOperator<String> filled = template -> PLACE.matcher(template).replaceAll(match -> {
            String here = chosen.test(places.get(next[0]++)) ? text : HARMLESS;
            return Matcher.quoteReplacement(
                    json(KINDS.getOrDefault(match.group(), t -> t).apply(here)));
        });
        try {
            Path document = Files.writeString(folder.resolve(FLOW), filled.apply(read(FLOW)));
            Files.writeString(folder.resolve(API), filled.apply(read(API)));
            return compiler.compile(new CompilerRequest(
                    List.of(document), packageName, "native", false, Map.of(), new Folders(folder, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as a string of JSON, which YAML reads alike. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(
                        c >= ' ' && c < 127 && c != '"' && c != '\\' ? "" + (char) c : String.format("\\u%04x", c)));
        return json.append('"').toString();
    }

    /** The inside of a string of JSONPath (RFC 9535, section 2.3.1) in single quotes; half of a pair of surrogates is none. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.replaceAll("\\p{Cs}", "?")
                .chars()
                .forEach(c -> quoted.append(
                        c >= ' ' && c < 127 && c != '\'' && c != '\\' ? "" + (char) c : String.format("\\u%04x", c)));
        return quoted.toString();
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
