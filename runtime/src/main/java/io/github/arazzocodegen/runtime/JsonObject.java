package io.github.arazzocodegen.runtime;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** A JSON object that is built member by member, for places that the description leaves untyped. */
public final class JsonObject extends LinkedHashMap<String, @Nullable Object> {

    private static final long serialVersionUID = 1L;

    /** Sets a member; null is JSON null. */
    public JsonObject with(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }

    /** Sets a member unless the value is null, which stands for an optional input that is not given. */
    public JsonObject withIfPresent(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /** Sets a member unless the value is null for another reason than that it is JSON null. */
    public JsonObject withIfPresentOrNull(String name, @Nullable Object value, boolean isNull) {
        return isNull ? with(name, null) : withIfPresent(name, value);
    }
}
