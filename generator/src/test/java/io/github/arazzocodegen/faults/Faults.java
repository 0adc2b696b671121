package io.github.arazzocodegen.faults;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.arazzocodegen.faults.BaseDocument.Occurrence;
import io.github.arazzocodegen.faults.Fault.Mark;
import io.github.arazzocodegen.faults.SpecObject.Field;
import io.github.arazzocodegen.faults.SpecObject.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The faults that the fields of the objects in a document can have, by the specification's tables. */
final class Faults {

    /** The fields by which objects are told apart. */
    private static final List<String> IDENTIFIERS = List.of("reference", "name", "stepId", "workflowId");

    private final BaseDocument base;

    Faults(BaseDocument base) {
        this.base = base;
    }

    /** Every field of every object as each kind of value that it can't be. */
    Stream<Fault> ofType() {
        return fields((occurrence, field) -> Arrays.stream(Shape.values())
                .filter(shape -> !field.kind().takes(shape))
                // The table says that it is a string, and 1.1 that it is any value, as the parameter's own is.
                .filter(shape -> occurrence.object() != SpecObject.REUSABLE
                        || !field.name().equals("value"))
                .map(shape -> set(occurrence, field, shape.example(), "is " + shape)));
    }

    /** Each element of a list, and each member of a map, as each kind of value that it can't be. */
    Stream<Fault> ofElementType() {
        return fields((occurrence, field) -> {
            JsonPointer list = occurrence.at().appendProperty(field.name());
            List<Shape> wrong = Arrays.stream(Shape.values())
                    .filter(shape -> !takes(field.kind(), shape))
                    .toList();
            return elements(list).stream()
                    .flatMap(element -> wrong.stream()
                            .map(shape -> changed(
                                    element + " is " + shape,
                                    element,
                                    Mark.VALUE,
                                    root -> replace(root, element, shape.example()))));
        });
    }

    private static boolean takes(Kind holder, Shape shape) {
        return switch (holder) {
            case LIST, MAP -> shape == Shape.OBJECT;
            case STRINGS, EXPRESSIONS -> shape == Shape.STRING;
            case SCHEMAS -> shape == Shape.OBJECT || shape == Shape.BOOLEAN;
            default -> true;
        };
    }

    private List<JsonPointer> elements(JsonPointer holder) {
        JsonNode node = base.at(holder);
        List<JsonPointer> elements = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                elements.add(holder.appendIndex(i));
            }
        } else if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> elements.add(holder.appendProperty(name)));
        }
        return elements;
    }

    /** Every field of every object with two letters exchanged. */
    Stream<Fault> ofSpelling() {
        return fields((occurrence, field) -> {
            String misspelt = misspelt(field.name());
            return Stream.of(changed(
                    occurrence.at() + " has '" + misspelt + "'",
                    occurrence.at().appendProperty(misspelt),
                    Mark.KEY,
                    root -> rename((ObjectNode) root.at(occurrence.at()), field.name(), misspelt)));
        });
    }

    /** Every object with a field that is none. */
    Stream<Fault> ofUnknownField() {
        return base.occurrences().stream()
                .map(occurrence -> changed(
                        occurrence.at() + " has 'colour'",
                        occurrence.at().appendProperty("colour"),
                        Mark.KEY,
                        root -> ((ObjectNode) root.at(occurrence.at())).put("colour", "red")));
    }

    /** Every object without each of its required fields. */
    Stream<Fault> ofMissingField() {
        return fields((occurrence, field) -> field.required()
                ? Stream.of(changed(
                        occurrence.at() + " lacks '" + field.name() + "'",
                        occurrence.at(),
                        Mark.VALUE,
                        root -> ((ObjectNode) root.at(occurrence.at())).remove(field.name())))
                : Stream.of());
    }

    /**
     * Every required text, and every list that must not be empty, as an empty one. An action without criteria is another
     * one, so that of its list more is to be said.
     */
    Stream<Fault> ofEmptiness() {
        return fields((occurrence, field) -> {
            boolean text = field.kind() == Kind.STRING || field.kind() == Kind.EXPRESSION;
            boolean list = field.kind() == Kind.LIST
                    && (field.required() || field.name().equals("successCriteria"));
            return list
                    ? Stream.of(set(occurrence, field, JsonNodeFactory.instance.arrayNode(), "is empty"))
                    : text && field.required()
                            ? Stream.of(set(occurrence, field, JsonNodeFactory.instance.textNode(""), "is empty"))
                            : Stream.of();
        });
    }

    /** Every object of a list behind itself once more: its name is there twice, or all of it. */
    Stream<Fault> ofRepetition() {
        return fields((occurrence, field) -> {
            JsonPointer list = occurrence.at().appendProperty(field.name());
            return field.kind() != Kind.LIST || "PAYLOAD_REPLACEMENT".equals(field.of())
                    ? Stream.of()
                    : elements(list).stream().map(element -> repeated(list, element));
        });
    }

    private Fault repeated(JsonPointer list, JsonPointer element) {
        int next = element.last().getMatchingIndex() + 1;
        JsonPointer second = list.appendIndex(next);
        JsonNode object = base.at(element);
        String name = IDENTIFIERS.stream().filter(object::has).findFirst().orElse("");
        return changed(
                element + " is there twice",
                name.isEmpty() ? second : second.appendProperty(name),
                Mark.VALUE,
                root -> ((ArrayNode) root.at(list)).insert(next, object.deepCopy()));
    }

    private static String misspelt(String name) {
        // The first two letters that differ, from the second on.
        int at = 1;
        while (at + 2 < name.length() && name.charAt(at) == name.charAt(at + 1)) {
            at++;
        }
        return at + 1 < name.length()
                ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
                : name + name.charAt(at);
    }

    private interface OfField {
        Stream<Fault> faults(Occurrence occurrence, Field field);
    }

    /** Those of each field that an object of the document has. */
    private Stream<Fault> fields(OfField faults) {
        return base.occurrences().stream()
                .flatMap(occurrence -> occurrence.object().fields().stream()
                        .filter(field -> base.at(occurrence.at()).has(field.name()))
                        .flatMap(field -> faults.faults(occurrence, field)));
    }

    Fault set(Occurrence occurrence, Field field, JsonNode value, String how) {
        JsonPointer at = occurrence.at().appendProperty(field.name());
        return changed(at + " " + how, at, Mark.VALUE, root -> replace(root, at, value));
    }

    private Fault changed(String name, JsonPointer at, Mark mark, Consumer<ObjectNode> change) {
        ObjectNode copy = base.copy();
        change.accept(copy);
        return new Fault(name, copy, at, mark);
    }

    private static void replace(ObjectNode root, JsonPointer at, JsonNode value) {
        JsonNode holder = root.at(at.head());
        if (holder instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) holder).set(at.last().getMatchingProperty(), value);
        }
    }

    /** Gives a member another name, in its place. */
    private static void rename(ObjectNode object, String name, String other) {
        ObjectNode before = object.deepCopy();
        object.removeAll();
        before.properties()
                .forEach(member ->
                        object.set(member.getKey().equals(name) ? other : member.getKey(), member.getValue()));
    }
}
