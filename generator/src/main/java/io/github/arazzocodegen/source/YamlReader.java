package io.github.arazzocodegen.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 to located nodes, from the events of the parser: the library's own trees lose the marks or the
 * aliases. Values that are aliased are shared, not copied.
 */
final class YamlReader {

    /** The parser takes a time that is the square of a scalar's length over the size of its buffer. */
    private static final int LARGEST_BUFFER = 1 << 20;

    /** An anchored value: how many values it comes to with its aliases followed, and how deep it is. */
    private record Anchored(Node node, long size, int height) {}

    /** A member's key, or null where it is none that JSON could have. */
    private record Key(@Nullable String text, Location location, boolean merge) {}

    private final SourceFile file;
    private final YamlMarks marks;
    private final YamlBudget budget;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Map<String, Optional<Anchored>> anchors = new HashMap<>();

    YamlReader(SourceFile file, Limits limits) {
        this.file = file;
        this.marks = new YamlMarks(file);
        this.budget = new YamlBudget(limits);
    }

    SourceDocument read(String text) throws SourceException {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setBufferSize(Math.max(1024, Math.min(text.length(), LARGEST_BUFFER)))
                    .build();
            return document(new ParserImpl(settings, new StreamReader(settings, text)));
        } catch (YamlEngineException e) {
            throw YamlErrors.translate(e, file, marks, text);
        }
    }

    private SourceDocument document(ParserImpl events) throws SourceException {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw syntax("the document is empty", "", Location.start(file));
        }
        events.next();
        Node root = node(events, 0);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw syntax(
                    "a second YAML document starts here",
                    "a file holds one document; remove the line '---' or split the file",
                    marks.range(events.next()));
        }
        return new SourceDocument(file, root, problems);
    }

    private Node node(ParserImpl events, int depth) throws SourceException {
        Event event = events.next();
        Location location = marks.range(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias, location, depth);
        }
        budget.enter(depth, location);
        String anchor = event instanceof NodeEvent node
                ? node.getAnchor().map(Object::toString).orElse("")
                : "";
        if (anchor.isEmpty()) {
            return content(events, event, location, depth);
        }
        anchors.put(anchor, Optional.empty());
        YamlBudget.Scope scope = budget.open(depth);
        Node node = content(events, event, location, depth);
        anchors.put(anchor, Optional.of(new Anchored(node, budget.sizeOf(scope), budget.close(scope))));
        return node;
    }

    private Node content(ParserImpl events, Event event, Location location, int depth) throws SourceException {
        if (event instanceof ScalarEvent scalar) {
            budget.values().checkText(scalar.getValue(), location);
            return scalar(scalar, location);
        }
        if (event instanceof CollectionStartEvent start && event.getEventId() == Event.ID.MappingStart) {
            return mapping(events, start, location, depth);
        }
        return sequence(events, (CollectionStartEvent) event, location, depth);
    }

    private Node alias(AliasEvent alias, Location location, int depth) throws SourceException {
        String name = alias.getAlias().toString();
        Optional<Anchored> target = anchors.get(name);
        if (target == null) {
            throw syntax("the alias '*" + name + "' refers to an anchor that is not there", "", location);
        }
        if (target.isEmpty()) {
            problem(location, "the alias '*" + name + "' refers to a value that contains it", "");
            return new ScalarNode(location, ScalarNode.Kind.NULL, "", null, 0);
        }
        Anchored anchored = target.get();
        budget.repeat(anchored.size(), anchored.height(), depth, location);
        return anchored.node();
    }

    private ScalarNode scalar(ScalarEvent scalar, Location location) {
        String text = scalar.getValue();
        String tag = scalar.getTag().orElse("");
        boolean resolved = tag.isEmpty()
                ? scalar.isPlain()
                : tag.startsWith("tag:yaml.org,2002:") && !tag.equals("tag:yaml.org,2002:str");
        return resolved
                ? Scalars.plain(location, text)
                : Scalars.string(location, text, scalar.isSQuoted() || scalar.isDQuoted());
    }

    private Node sequence(ParserImpl events, CollectionStartEvent start, Location location, int depth)
            throws SourceException {
        List<Node> elements = new ArrayList<>();
        Location end = location;
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            end = marks.range(events.peekEvent());
            Node element = node(events, depth + 1);
            elements.add(element);
            budget.values().checkElements(elements.size(), location);
            end = later(end, element.location());
        }
        return new ArrayNode(collection(start, location, end, events.next()), elements);
    }

    private Node mapping(ParserImpl events, CollectionStartEvent start, Location location, int depth)
            throws SourceException {
        ObjectBuilder object = new ObjectBuilder(problems);
        Location end = location;
        for (int count = 1; !events.checkEvent(Event.ID.MappingEnd); count++) {
            budget.values().checkElements(count, location);
            Key key = key(events, depth + 1);
            Node value = node(events, depth + 1);
            end = later(key.location(), value.location());
            if (key.merge()) {
                object.merge(key.location(), value);
            } else if (key.text() != null) {
                budget.values().checkMember(key.text(), value);
                object.add(key.text(), key.location(), value);
            }
        }
        return object.build(collection(start, location, end, events.next()));
    }

    private Key key(ParserImpl events, int depth) throws SourceException {
        Event event = events.peekEvent();
        boolean merge = event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getTag().isEmpty()
                && scalar.getValue().equals("<<");
        Location location = marks.range(event);
        if (node(events, depth) instanceof ScalarNode scalar) {
            budget.values().checkName(scalar.text(), location);
            return new Key(scalar.text(), location, merge);
        }
        problem(location, "an object or array can't be a key", "keys are strings, as in JSON");
        return new Key(null, location, false);
    }

    /** A block collection ends where its last value does; the parser would have it end where the next thing starts. */
    private Location collection(CollectionStartEvent start, Location first, Location last, Event end) {
        Location to = start.isFlow() ? marks.range(end) : last;
        return new Location(file, first.line(), first.column(), to.endLine(), to.endColumn());
    }

    /** An aliased value lies elsewhere; where it is used, what ends the collection is the place before it. */
    private static Location later(Location before, Location after) {
        return after.line() > before.line() || (after.line() == before.line() && after.column() >= before.column())
                ? after
                : before;
    }

    private void problem(Location location, String message, String help) {
        problems.add(new SourceProblem(SourceProblem.Kind.NOT_JSON, location, message, help));
    }

    private static SourceException syntax(String message, String help, Location location) {
        return new SourceException(SourceException.Kind.SYNTAX, message, help, location);
    }
}
