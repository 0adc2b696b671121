package io.github.arazzocodegen.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks an array (JSON Schema Validation, section 6.4).
 *
 * @param <E> the type of the elements
 */
public final class ListCheck<E> extends InputCheck<ListCheck<E>> {

    private final @Nullable List<E> list;

    ListCheck(String workflowId, String input, @Nullable List<E> list) {
        super(workflowId, input, list);
        this.list = list;
    }

    @Override
    ListCheck<E> self() {
        return this;
    }

    /**
     * Requires what the keyword {@code minItems} says.
     *
     * @throws InvalidInputException if it has fewer elements
     */
    public ListCheck<E> minItems(int count) {
        return require(
                list == null || list.size() >= count,
                count == 1 ? "must not be empty" : "must have at least " + count + " elements");
    }

    /**
     * Requires what the keyword {@code maxItems} says.
     *
     * @throws InvalidInputException if it has more elements
     */
    public ListCheck<E> maxItems(int count) {
        return require(
                list == null || list.size() <= count, "must have at most " + TextCheck.counted(count, "element"));
    }

    /**
     * No element comes twice.
     *
     * @throws InvalidInputException if two elements are equal, as JSON has it: 1 equals 1.0
     */
    public ListCheck<E> uniqueItems() {
        Set<@Nullable Object> seen = new HashSet<>();
        return require(
                list == null || list.stream().allMatch(element -> seen.add(JsonEquality.canonical(element))),
                "must not have an element twice");
    }

    /**
     * Checks each element that is there.
     *
     * @param check takes the name by which messages tell the element, {@code tags/0}, and the element
     */
    public ListCheck<E> each(BiConsumer<String, ? super E> check) {
        for (int i = 0; list != null && i < list.size(); i++) {
            E element = list.get(i);
            if (element != null) {
                check.accept(at(i), element);
            }
        }
        return this;
    }
}
