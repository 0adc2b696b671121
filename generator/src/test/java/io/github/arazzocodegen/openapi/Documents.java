package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Documents for tests of this package, read by a small reader of their own. */
final class Documents {

    static final Path HERE = Path.of("").toAbsolutePath();

    private final SourceFile file;
    private final IdentityHashMap<org.snakeyaml.engine.v2.nodes.Node, Node> known = new IdentityHashMap<>();

    private Documents(SourceFile file) {
        this.file = file;
    }

    static Node parse(String yaml) {
        return parse(yaml, HERE.resolve("api.yaml"));
    }

    static Node parse(String yaml, Path path) {
        SourceFile file = new SourceFile(
                path, String.valueOf(path.getFileName()), yaml.lines().toList());
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        org.snakeyaml.engine.v2.nodes.Node root =
                new Compose(settings).composeString(yaml).orElseThrow();
        return new Documents(file).convert(root);
    }

    /** A loader of real files. */
    static @Nullable Node load(Path path) {
        try {
            return parse(Files.readString(path), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiDescription description(String yaml, Diagnostics diagnostics) {
        return description(parse(yaml), HERE, diagnostics);
    }

    static ApiDescription description(Node root, Path folder, Diagnostics diagnostics) {
        ApiDescription description = Descriptions.read(root, folder, Documents::load, diagnostics);
        if (description == null) {
            throw new AssertionError(diagnostics.sorted());
        }
        return description;
    }

    static List<String> messages(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().map(Documents::message).toList();
    }

    private static String message(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        String place = location == null ? "" : location.line() + ":" + location.column() + " ";
        return diagnostic.code().id() + " " + place + diagnostic.message();
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        Node converted = known.get(node);
        if (converted == null) {
            converted = node instanceof MappingNode mapping
                    ? object(mapping)
                    : node instanceof SequenceNode sequence
                            ? new ArrayNode(
                                    location(node),
                                    sequence.getValue().stream()
                                            .map(this::convert)
                                            .toList())
                            : scalar((org.snakeyaml.engine.v2.nodes.ScalarNode) node);
            known.put(node, converted);
        }
        return converted;
    }

    private ObjectNode object(MappingNode mapping) {
        Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = ((org.snakeyaml.engine.v2.nodes.ScalarNode) tuple.getKeyNode()).getValue();
            members.putIfAbsent(
                    name, new ObjectNode.Member(location(tuple.getKeyNode()), convert(tuple.getValueNode())));
        }
        return new ObjectNode(location(mapping), members);
    }

    private ScalarNode scalar(org.snakeyaml.engine.v2.nodes.ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return new ScalarNode(location(node), ScalarNode.Kind.NULL, text, null, 0);
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return new ScalarNode(location(node), ScalarNode.Kind.BOOLEAN, text, Boolean.valueOf(text), 0);
        }
        if (node.getTag().equals(Tag.INT)) {
            return new ScalarNode(location(node), ScalarNode.Kind.INTEGER, text, new BigInteger(text), 0);
        }
        if (node.getTag().equals(Tag.FLOAT)) {
            return new ScalarNode(location(node), ScalarNode.Kind.NUMBER, text, new BigDecimal(text), 0);
        }
        return new ScalarNode(location(node), ScalarNode.Kind.STRING, text, text, 0);
    }

    private Location location(org.snakeyaml.engine.v2.nodes.Node node) {
        var start = node.getStartMark().orElseThrow();
        var end = node.getEndMark().orElseThrow();
        return new Location(file, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    /** Names of an operation's parameters, for short assertions. */
    static List<String> parameterNames(Operation operation) {
        List<String> names = new ArrayList<>();
        operation.parameters().forEach(parameter -> names.add(parameter.in() + " " + parameter.name()));
        return names;
    }
}
