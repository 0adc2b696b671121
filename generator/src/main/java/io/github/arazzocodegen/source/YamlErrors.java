package io.github.arazzocodegen.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's errors in our words: what is wrong, where, and what helps. */
final class YamlErrors {

    private record Explanation(String message, String help) {}

    private static final String END_IN_QUOTES = "found unexpected end of stream";
    private static final Map<String, Explanation> EXPLANATIONS = explanations();

    private YamlErrors() {}

    static SourceException translate(YamlEngineException error, SourceFile file, YamlMarks marks, String text) {
        if (error instanceof ReaderException unprintable) {
            return new SourceException(
                    SourceException.Kind.SYNTAX,
                    "the character U+%04X is not allowed in YAML".formatted(unprintable.getCodePoint()),
                    "in a string in double quotes it can be written as an escape",
                    place(file, text, unprintable.getCodePoint()));
        }
        if (!(error instanceof MarkedYamlEngineException marked)) {
            return new SourceException(SourceException.Kind.SYNTAX, "this is no YAML", "", Location.start(file));
        }
        String problem = marked.getProblem() == null ? "" : marked.getProblem();
        Explanation explanation = EXPLANATIONS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new Explanation("this is no YAML: " + problem, ""));
        if (problem.contains(END_IN_QUOTES) && marked.getContextMark().isPresent()) {
            // The end of the document says nothing of where the quote is missing.
            Location quote = marks.at(marked.getContextMark().get());
            return new SourceException(SourceException.Kind.SYNTAX, explanation.message(), explanation.help(), quote);
        }
        String opened = marked.getContextMark()
                .filter(mark -> marked.getProblemMark().map(Mark::getLine).orElse(-1) != mark.getLine())
                .map(mark -> "it belongs to what starts in line " + (mark.getLine() + 1))
                .orElse("");
        Location location = marked.getProblemMark().map(marks::at).orElseGet(() -> Location.start(file));
        return new SourceException(
                SourceException.Kind.SYNTAX,
                explanation.message(),
                explanation.help().isEmpty() ? opened : explanation.help(),
                location);
    }

    private static Location place(SourceFile file, String text, int codePoint) {
        int index = text.indexOf(codePoint);
        var before = SourceText.lines(text.substring(0, Math.max(0, index)));
        int line = before.size();
        int column = before.get(line - 1).length() + 1;
        return new Location(file, line, column, line, column);
    }

    private static Map<String, Explanation> explanations() {
        Map<String, Explanation> all = new LinkedHashMap<>();
        all.put(
                "mapping values are not allowed here",
                new Explanation(
                        "a colon is not expected here",
                        "put the text in quotes if it holds a colon and a space, or mend the indentation"));
        all.put(
                "could not find expected ':'",
                new Explanation("a colon is missing behind a key", "a key is followed by a colon and a space"));
        all.put(END_IN_QUOTES, new Explanation("a quoted string has no end", "add the closing quote"));
        all.put(
                "expected <block end>",
                new Explanation("this does not belong to the lines above it", "mend the indentation"));
        all.put(
                "found character '\\t",
                new Explanation("a tab is used for indentation", "YAML is indented with spaces"));
        all.put(
                "that cannot start any token",
                new Explanation("a value can't start with this character", "put the text in quotes"));
        all.put("did not find expected ',' or", new Explanation("a comma or a closing bracket is missing", ""));
        all.put("expected ',' or", new Explanation("a comma or a closing bracket is missing", ""));
        all.put("found unknown escape character", new Explanation("there is no such escape in a string", ""));
        all.put("expected '<document start>'", new Explanation("the document is at its end before this", ""));
        all.put(
                "but found '<stream end>'",
                new Explanation("the document ends where a value is expected", "close each bracket that was opened"));
        all.put("expected the node content", new Explanation("a value is expected before this", ""));
        all.put(
                "expected chomping",
                new Explanation("a block of text starts with '|' or '>' and at most a digit and '-' or '+'", ""));
        all.put("expected '>', but found", new Explanation("the tag has no end", ""));
        all.put("found undefined tag handle", new Explanation("the tag is not known", ""));
        return all;
    }
}
