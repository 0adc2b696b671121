package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object of the specification, read with a report for what is missing, of the wrong type or unknown.
 * What is wanting is replaced by an empty placeholder, so that parsing goes on.
 *
 * @param what how messages name the object, for example {@code a step}
 * @param misspelt the fields that are reported as other spellings of required ones
 */
record Fields(ObjectNode node, String what, Reporter reporter, Set<String> misspelt) {

    Fields(ObjectNode node, String what, Reporter reporter) {
        this(node, what, reporter, new HashSet<>());
    }

    /** The fields of a node, or null if it is no object; that is reported. */
    static @Nullable Fields of(Node node, String what, Reporter reporter) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, what, reporter);
        }
        reporter.report(
                DiagnosticCode.WRONG_TYPE,
                node.location(),
                what + " must be an object, not " + Reporter.article(node.describe()),
                "");
        return null;
    }

    boolean has(String field) {
        return node.members().containsKey(field);
    }

    Location location() {
        return node.location();
    }

    /** Where the key of a field stands, or the object if it does not have the field. */
    Location keyLocation(String field) {
        ObjectNode.Member member = node.members().get(field);
        return member == null ? node.location() : member.keyLocation();
    }

    /** A string that must be there and not empty. */
    Located<String> required(String field) {
        Node value = node.get(field);
        if (value == null) {
            missing(field);
            return new Located<>("", node);
        }
        Located<String> text = optional(field);
        if (text != null && text.value().isEmpty()) {
            reporter.report(DiagnosticCode.INVALID_VALUE, value.location(), "'" + field + "' must not be empty", "");
        }
        return text == null ? new Located<>("", value) : text;
    }

    /** A string that may be there. */
    @Nullable
    Located<String> optional(String field) {
        ScalarNode scalar = string(field);
        return scalar == null ? null : new Located<>(scalar.text(), scalar);
    }

    /** A string that may be there, as its node. */
    @Nullable
    ScalarNode string(String field) {
        Node value = node.get(field);
        if (value == null) {
            return null;
        }
        if (value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            return scalar;
        }
        reporter.wrongType(value, field, "a string");
        return null;
    }

    /** The text of a string that may be there, or an empty text. */
    String text(String field) {
        Located<String> text = optional(field);
        return text == null ? "" : text.value();
    }

    /** The elements of an array that may be there. */
    List<Node> list(String field) {
        Node value = node.get(field);
        if (value instanceof ArrayNode array) {
            return array.elements();
        }
        if (value != null) {
            reporter.wrongType(value, field, "an array");
        }
        return List.of();
    }

    /** The elements of an array that must be there and have at least one. */
    List<Node> requiredList(String field) {
        Node value = node.get(field);
        if (value == null) {
            missing(field);
        } else if (value instanceof ArrayNode array && array.elements().isEmpty()) {
            reporter.report(
                    DiagnosticCode.INVALID_VALUE,
                    value.location(),
                    "'" + field + "' must have at least one element",
                    "");
        }
        return list(field);
    }

    /** The elements of an array of criteria that may be there: the schema asks for one at the least, and each once. */
    List<Node> criteria(String field) {
        List<Node> criteria = list(field);
        if (node.get(field) instanceof ArrayNode array && criteria.isEmpty()) {
            reporter.tolerate(
                    DiagnosticCode.INVALID_VALUE, array.location(), "'" + field + "' has no criteria", "leave it out");
        }
        unique(criteria, "criterion");
        return criteria;
    }

    /** Reports elements that are there twice. */
    void unique(List<Node> elements, String what) {
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
                ? array.elements().stream().map(Fields::plain).toList()
                : ((ScalarNode) node).kind() + ((ScalarNode) node).text();
    }

    /** The members of an object that may be there. */
    Map<String, ObjectNode.Member> map(String field) {
        Node value = node.get(field);
        if (value instanceof ObjectNode object) {
            return object.members();
        }
        if (value != null) {
            reporter.wrongType(value, field, "an object");
        }
        return Map.of();
    }

    /** Reports that a field is missing, at the place of the one that may be meant for it. */
    void missing(String field) {
        missing(List.of(field), what + " needs the field '" + field + "'");
    }

    /** Reports, in these words, that none of some fields is there. */
    void missing(List<String> anyOf, String message) {
        for (String field : anyOf) {
            List<String> nearest = Suggestions.nearest(field, node.members().keySet());
            if (!nearest.isEmpty() && misspelt.add(nearest.get(0))) {
                reporter.report(
                        DiagnosticCode.MISSING_FIELD,
                        keyLocation(nearest.get(0)),
                        message,
                        "is '" + nearest.get(0) + "' meant to be '" + field + "'?");
                return;
            }
        }
        reporter.report(DiagnosticCode.MISSING_FIELD, node.location(), message, "");
    }

    /**
     * Reports the fields that the specification does not have here, once the required ones were asked for: one that is
     * taken for a required one is not reported again.
     *
     * @param known the fields of version 1.0
     * @param newer the fields that version 1.1 has added
     */
    void checkUnknown(Set<String> known, Set<String> newer) {
        node.members().forEach((key, member) -> {
            if (known.contains(key) || key.startsWith("x-") || misspelt.contains(key)) {
                return;
            }
            if (newer.contains(key) && reporter.isVersion11()) {
                reporter.notYetSupported(member.keyLocation(), "the field '" + key + "' of " + what);
                return;
            }
            String help = newer.contains(key)
                    ? "it is a field of Arazzo 1.1; a document of 1.0 can't use it"
                    : Suggestions.didYouMean(key, known);
            reporter.report(
                    DiagnosticCode.UNKNOWN_FIELD, member.keyLocation(), what + " has no field '" + key + "'", help);
        });
    }
}
