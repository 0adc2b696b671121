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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object of the specification, read with a report for what is missing, of the wrong type or unknown.
 * What is wanting is replaced by an empty placeholder, so that parsing goes on, and a field that is surely misspelt is read
 * as the one that is meant.
 */
final class Fields {

    private final ObjectNode node;
    private final String what;
    private final Reporter reporter;
    private final Set<String> known;
    private final Set<String> newer;
    private final Spellings spellings;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> reported = new HashSet<>();

    /**
     * The fields of an object.
     *
     * @param what how messages name the object, for example {@code a step}
     * @param known the fields of version 1.0
     * @param newer the fields that version 1.1 has added
     */
    Fields(ObjectNode node, String what, Set<String> known, Set<String> newer, Reporter reporter) {
        this.node = node;
        this.what = what;
        this.known = known;
        this.newer = newer;
        this.reporter = reporter;
        this.spellings = new Spellings(node.members().keySet(), known, newer);
    }

    /** The fields of a node, or null if it is no object; that is reported. */
    static @Nullable Fields of(Node node, String what, Set<String> known, Set<String> newer, Reporter reporter) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, what, known, newer, reporter);
        }
        reporter.report(
                DiagnosticCode.WRONG_TYPE,
                node.location(),
                what + " must be an object, not " + Reporter.article(node.describe()),
                "");
        return null;
    }

    ObjectNode node() {
        return node;
    }

    String what() {
        return what;
    }

    /** The fields that are there and could not be read, or not wholly: that was reported, and may explain what is wanting. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    /** Notes that of a field something could not be read. */
    void incomplete(String field) {
        unread.add(field);
    }

    /** What was parsed of a list; the field is incomplete where that lacks some of its elements. */
    <T> List<T> whole(String field, List<T> parsed) {
        if (get(field) instanceof ArrayNode array
                && parsed.size() < array.elements().size()) {
            unread.add(field);
        }
        return parsed;
    }

    /** The value of a field, or null. */
    @Nullable
    Node get(String field) {
        return node.get(spellings.key(field));
    }

    boolean has(String field) {
        return get(field) != null;
    }

    Location location() {
        return node.location();
    }

    /** Whether a field is there under another spelling. */
    boolean isMisspelt(String field) {
        return spellings.isMisspelt(field);
    }

    /** Where the key of a field stands, or the object if it does not have the field. */
    Location keyLocation(String field) {
        ObjectNode.Member member = node.members().get(spellings.key(field));
        return member == null ? node.location() : member.keyLocation();
    }

    /** The value of a field that must be there, or null. */
    @Nullable
    Node requiredValue(String field) {
        Node value = get(field);
        if (value == null || isMisspelt(field)) {
            missing.add(field);
        }
        if (value == null) {
            unread.add(field);
        }
        return value;
    }

    /** A string that must be there and not empty. */
    Located<String> required(String field) {
        Node value = requiredValue(field);
        return value == null ? new Located<>("", node) : notEmpty(field, value);
    }

    /** The string that a field has, which must not be empty. */
    Located<String> notEmpty(String field, Node value) {
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
        Node value = get(field);
        if (value == null) {
            return null;
        }
        if (value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            return scalar;
        }
        wrongType(value, field, "a string");
        return null;
    }

    /** The text of a string that may be there, or an empty text. */
    String text(String field) {
        Located<String> text = optional(field);
        return text == null ? "" : text.value();
    }

    /** The elements of an array that may be there. */
    List<Node> list(String field) {
        Node value = get(field);
        if (value instanceof ArrayNode array) {
            return array.elements();
        }
        if (value != null) {
            wrongType(value, field, "an array");
        }
        return List.of();
    }

    /** The elements of an array that must be there and have at least one. */
    List<Node> requiredList(String field) {
        Node value = requiredValue(field);
        if (value instanceof ArrayNode array && array.elements().isEmpty()) {
            reporter.report(
                    DiagnosticCode.INVALID_VALUE,
                    value.location(),
                    "'" + field + "' must have at least one element",
                    "");
            unread.add(field);
        }
        return list(field);
    }

    /** The elements of an array of criteria that may be there: the schema asks for one at the least, and each once. */
    List<Node> criteria(String field) {
        List<Node> criteria = list(field);
        if (get(field) instanceof ArrayNode array && criteria.isEmpty()) {
            reporter.tolerate(
                    DiagnosticCode.INVALID_VALUE, array.location(), "'" + field + "' has no criteria", "leave it out");
        }
        Duplicates.report(criteria, "criterion", reporter);
        return criteria;
    }

    /** The members of an object that may be there. */
    Map<String, ObjectNode.Member> map(String field) {
        Node value = get(field);
        if (value instanceof ObjectNode object) {
            return object.members();
        }
        if (value != null) {
            wrongType(value, field, "an object");
        }
        return Map.of();
    }

    /** Reports a value that a field can't have. */
    void wrongType(Node value, String field, String type) {
        unread.add(field);
        reporter.wrongType(value, field, type);
    }

    /** Whether one of the fields is there; if only under another spelling, or not at all, that is reported in these words. */
    boolean hasOne(List<String> anyOf, String message) {
        List<String> given = anyOf.stream().filter(this::has).toList();
        if (given.isEmpty()) {
            reporter.report(DiagnosticCode.MISSING_FIELD, node.location(), message, "");
        } else if (given.stream().allMatch(this::isMisspelt)) {
            misspelt(given.get(0), message);
        }
        return !given.isEmpty();
    }

    private void misspelt(String field, String message) {
        reporter.report(
                DiagnosticCode.MISSING_FIELD,
                keyLocation(field),
                message,
                "is '" + spellings.key(field) + "' meant to be '" + field + "'?");
        reported.add(spellings.key(field));
    }

    /**
     * Reports the required fields that were asked for and are not there, and the fields that the specification does not
     * have here: one that is taken for a required one is not reported again.
     */
    void finish() {
        List<String> absent =
                missing.stream().filter(field -> !isMisspelt(field)).toList();
        missing.stream()
                .filter(this::isMisspelt)
                .forEach(field -> misspelt(field, what + " needs the field '" + field + "'"));
        if (!absent.isEmpty()) {
            String names = absent.size() == 1
                    ? "the field '" + absent.get(0) + "'"
                    : "the fields '" + String.join("', '", absent) + "'";
            reporter.report(DiagnosticCode.MISSING_FIELD, node.location(), what + " needs " + names, "");
        }
        spellings.unknown().stream().filter(key -> !reported.contains(key)).forEach(this::reportUnknown);
        newer.stream().filter(node.members()::containsKey).sorted().forEach(this::reportNewer);
    }

    private void reportUnknown(String key) {
        String suggestion = Suggestions.didYouMean(key, known);
        reporter.report(
                DiagnosticCode.UNKNOWN_FIELD,
                keyLocation(key),
                what + " has no field '" + key + "'",
                spellings.isRead(key) ? suggestion + " it is read as that" : suggestion);
    }

    private void reportNewer(String key) {
        if (reporter.isVersion11()) {
            reporter.notYetSupported(keyLocation(key), "the field '" + key + "' of " + what);
        } else {
            reporter.report(
                    DiagnosticCode.UNKNOWN_FIELD,
                    keyLocation(key),
                    what + " has no field '" + key + "'",
                    "it is a field of Arazzo 1.1; a document of 1.0 can't use it");
        }
    }
}
