package io.github.arazzocodegen.runtime.jsonpath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a node below the root (RFC 9535, section 2.7): member names and indexes of elements. */
public final class NormalizedPath {

    static final NormalizedPath ROOT = new NormalizedPath(null, "");

    /** Null for the root. A path shares its beginning with its siblings, so that a step down costs one object. */
    private final @Nullable NormalizedPath parent;

    private final Object element;

    private NormalizedPath(@Nullable NormalizedPath parent, Object element) {
        this.parent = parent;
        this.element = element;
    }

    NormalizedPath child(Object nameOrIndex) {
        return new NormalizedPath(this, nameOrIndex);
    }

    /** The way from the root: a {@link String} for a member's name, an {@link Integer} for the index of an element. */
    public List<Object> elements() {
        Deque<Object> elements = new ArrayDeque<>();
        NormalizedPath path = this;
        while (path.parent != null) {
            elements.addFirst(path.element);
            path = path.parent;
        }
        return List.copyOf(elements);
    }

    /** The same place as a JSON Pointer (RFC 6901). */
    public String toJsonPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : elements()) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The normalised path, {@code $['a'][0]}, which is a query that selects this node alone. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("$");
        for (Object step : elements()) {
            path.append('[')
                    .append(step instanceof String name ? QueryPrinter.quote(name) : step)
                    .append(']');
        }
        return path.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NormalizedPath path && elements().equals(path.elements());
    }

    @Override
    public int hashCode() {
        return elements().hashCode();
    }
}
