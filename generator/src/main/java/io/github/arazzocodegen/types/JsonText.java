package io.github.arazzocodegen.types;

import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import io.github.arazzocodegen.types.TypedValue.Member;
import io.github.arazzocodegen.types.TypedValue.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a payload that is JSON text with expressions in it (section "Request Body Object", "JSON Templated Example") as
 * the value that it stands for, so that it is typed like one that is written out. Within quotes an expression is part of
 * a string; outside of them it keeps its type.
 */
final class JsonText {

    /** Private-use characters stand around the number of an expression while the text is parsed. */
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)(!?)\uE001");

    /** What is JSON text when it stands alone in a text. */
    private static final Set<ValueType.Kind> STRUCTURES = EnumSet.of(ValueType.Kind.OBJECT, ValueType.Kind.ARRAY);

    private final List<Reference> references = new ArrayList<>();
    private final ScalarNode place;

    private JsonText(ScalarNode place) {
        this.place = place;
    }

    /**
     * The value that the text stands for, or empty if it is no JSON object or array.
     *
     * @param mistakes told why a text is no JSON that begins like an object or array
     */
    static Optional<TypedValue> read(TypedValue text, Consumer<String> mistakes) {
        if (text instanceof TypedValue.Literal literal && literal.node().kind() == ScalarNode.Kind.STRING) {
            return new JsonText(literal.node())
                    .parse(List.of(new Part.Text(literal.node().text())), mistakes);
        }
        return text instanceof TypedValue.Template template && template.node() instanceof ScalarNode scalar
                ? new JsonText(scalar).parse(template.parts(), mistakes)
                : Optional.empty();
    }

    private Optional<TypedValue> parse(List<Part> parts, Consumer<String> mistakes) {
        if (parts.size() == 1
                && parts.get(0) instanceof Part.Embedded whole
                && STRUCTURES.contains(whole.reference().type().kind())) {
            return Optional.of(new TypedValue.Of(whole.reference(), place));
        }
        StringBuilder json = new StringBuilder();
        boolean quoted = false;
        for (Part part : parts) {
            if (part instanceof Part.Embedded embedded) {
                String mark = "\uE000" + references.size() + (quoted ? "" : "!") + "\uE001";
                json.append(quoted ? mark : '"' + mark + '"');
                references.add(embedded.reference());
            } else {
                String text = ((Part.Text) part).text();
                quoted = endsQuoted(text, quoted);
                json.append(text);
            }
        }
        String text = json.toString().strip();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            var file = place.location().file();
            Node root = new SourceReader(Limits.DEFAULT)
                    .parse(file.path(), file.displayName(), text)
                    .root();
            return Optional.of(value(root));
        } catch (SourceException e) {
            mistakes.accept(e.reason());
            return Optional.empty();
        }
    }

    private static boolean endsQuoted(String text, boolean quotedBefore) {
        boolean quoted = quotedBefore;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        return quoted;
    }

    private TypedValue value(Node node) {
        if (node instanceof ObjectNode object) {
            List<Member> members = new ArrayList<>();
            object.members()
                    .forEach((name, member) -> members.add(new Member(scalar(string(name)), value(member.value()))));
            return new TypedValue.Object(members, place);
        }
        if (node instanceof ArrayNode array) {
            return new TypedValue.Array(
                    array.elements().stream().map(this::value).toList(), place);
        }
        return scalar((ScalarNode) node);
    }

    private ScalarNode string(String text) {
        return new ScalarNode(place.location(), ScalarNode.Kind.STRING, text, text, 0);
    }

    private TypedValue scalar(ScalarNode node) {
        Matcher matcher = MARK.matcher(node.text());
        if (node.kind() != ScalarNode.Kind.STRING || !matcher.find()) {
            return new TypedValue.Literal(new ScalarNode(place.location(), node.kind(), node.text(), node.value(), 0));
        }
        if (matcher.start() == 0
                && matcher.end() == node.text().length()
                && !matcher.group(2).isEmpty()) {
            return new TypedValue.Of(references.get(Integer.parseInt(matcher.group(1))), place);
        }
        List<Part> parts = new ArrayList<>();
        int end = 0;
        do {
            if (matcher.start() > end) {
                parts.add(new Part.Text(node.text().substring(end, matcher.start())));
            }
            parts.add(new Part.Embedded(references.get(Integer.parseInt(matcher.group(1)))));
            end = matcher.end();
        } while (matcher.find());
        if (end < node.text().length()) {
            parts.add(new Part.Text(node.text().substring(end)));
        }
        return new TypedValue.Template(parts, place);
    }
}
