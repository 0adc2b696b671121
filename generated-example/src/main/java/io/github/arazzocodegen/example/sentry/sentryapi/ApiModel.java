package io.github.arazzocodegen.example.sentry.sentryapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A JSON object. What it holds besides the properties that the description declares is kept. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(Include.NON_NULL)
public abstract class ApiModel {

    private final Map<String, @Nullable Object> others = new LinkedHashMap<>();

    /** Takes the declared properties, one by one. */
    protected interface Properties {

        void add(String name, @Nullable Object value);

        /** As {@link #add}, for a value that must not be shown. */
        default void addSecret(String name, @Nullable Object value) {
            add(name, value);
        }
    }

    protected abstract void describe(Properties properties);

    /** Sets a property that the description does not declare, or a declared one to JSON null. */
    @JsonAnySetter
    public ApiModel property(String name, @Nullable Object value) {
        others.put(name, value);
        return this;
    }

    /** The properties that the description does not declare, as plain JSON values. */
    @JsonAnyGetter
    @JsonInclude(content = Include.ALWAYS)
    public Map<String, @Nullable Object> additionalProperties() {
        return others;
    }

    /** The properties that are set, with their values as they are. */
    Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        describe((name, value) -> {
            if (value != null) {
                map.put(name, value);
            }
        });
        map.putAll(others);
        return map;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ApiModel that && getClass() == that.getClass() && comparable().equals(that.comparable());
    }

    @Override
    public final int hashCode() {
        return comparable().hashCode();
    }

    /** The properties that are set; secrets are masked. */
    @Override
    public final String toString() {
        StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "[", "]");
        describe(new Properties() {
            @Override
            public void add(String name, @Nullable Object value) {
                if (value != null) {
                    text.add(name + "=" + (value instanceof byte[] bytes ? bytes.length + " bytes" : value));
                }
            }

            @Override
            public void addSecret(String name, @Nullable Object value) {
                add(name, value == null ? null : "***");
            }
        });
        others.keySet().forEach(name -> text.add(name + "=…"));
        return text.toString();
    }

    private Map<String, @Nullable Object> comparable() {
        Map<String, @Nullable Object> map = toMap();
        map.replaceAll((name, value) -> value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
        return map;
    }
}
