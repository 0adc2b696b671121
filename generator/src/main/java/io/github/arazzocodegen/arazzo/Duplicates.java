package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds elements of a list that say the same, where the schema of the specification asks for each once. */
final class Duplicates {

    private Duplicates() {}

    /** Reports elements that are there twice. */
    static void report(List<Node> elements, String what, Reporter reporter) {
        Set<Object> seen = new HashSet<>();
        for (Node element : elements) {
            if (!seen.add(plain(element))) {
                reporter.tolerate(
                        DiagnosticCode.INVALID_VALUE, element.location(), "the " + what + " is there twice", "");
            }
        }
    }

    /** What a node says, wherever it stands. */
    private static Object plain(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, plain(member.value())));
            return members;
        }
        return node instanceof ArrayNode array
                ? array.elements().stream().map(Duplicates::plain).toList()
                : ((ScalarNode) node).kind() + ((ScalarNode) node).text();
    }
}
