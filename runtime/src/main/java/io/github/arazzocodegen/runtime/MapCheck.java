package io.github.arazzocodegen.runtime;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks an object whose members have no names of their own in the schema (JSON Schema Validation, section 6.5).
 *
 * @param <V> the type of the members
 */
public final class MapCheck<V> extends InputCheck<MapCheck<V>> {

    private final @Nullable Map<String, V> map;

    MapCheck(String workflowId, String input, @Nullable Map<String, V> map) {
        super(workflowId, input, map);
        this.map = map;
    }

    @Override
    MapCheck<V> self() {
        return this;
    }

    /**
     * Requires what the keyword {@code minProperties} says.
     *
     * @throws InvalidInputException if it has fewer members
     */
    public MapCheck<V> minProperties(int count) {
        return require(
                map == null || map.size() >= count,
                count == 1 ? "must not be empty" : "must have at least " + count + " members");
    }

    /**
     * Requires what the keyword {@code maxProperties} says.
     *
     * @throws InvalidInputException if it has more members
     */
    public MapCheck<V> maxProperties(int count) {
        return require(map == null || map.size() <= count, "must have at most " + TextCheck.counted(count, "member"));
    }

    /**
     * Checks each member that is there.
     *
     * @param check takes the name by which messages tell the member, {@code labels/team}, and the member
     */
    public MapCheck<V> each(BiConsumer<String, ? super V> check) {
        if (map != null) {
            map.forEach((name, value) -> {
                if (value != null) {
                    check.accept(at(name), value);
                }
            });
        }
        return this;
    }
}
