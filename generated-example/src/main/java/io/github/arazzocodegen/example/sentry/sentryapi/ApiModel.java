package io.github.arazzocodegen.example.sentry.sentryapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.arazzocodegen.runtime.Secrets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A JSON object. What it holds besides the properties that the description declares is kept. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE)
@JsonInclude(Include.NON_NULL)
public abstract class ApiModel {

    @JsonIgnore
    private final Map<String, @Nullable Object> others = new LinkedHashMap<>();

    /** Sets a property that the description does not declare, or a declared one to JSON null. */
    @JsonAnySetter
    public ApiModel property(String name, @Nullable Object value) {
        others.put(name, value);
        return this;
    }

    /** Sets a property that the description does not declare, unless the value is null. */
    public final void propertyIfPresent(String name, @Nullable Object value) {
        if (value != null) {
            property(name, value);
        }
    }

    /** Sets a declared property to JSON null where that is its value: the setter's null stands for none. */
    public final void nullIf(boolean isNull, String name) {
        if (isNull) {
            property(name, null);
        }
    }

    /** The properties that the description does not declare, as plain JSON values. */
    @JsonAnyGetter
    @JsonInclude(content = Include.ALWAYS)
    public Map<String, @Nullable Object> additionalProperties() {
        return others;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && Json.write(this).equals(Json.write(other));
    }

    @Override
    public final int hashCode() {
        return Json.write(this).hashCode();
    }

    /** What {@code toString} gives: the class, and names and values in turn but for null. */
    protected final String describe(@Nullable Object... namesAndValues) {
        StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "[", "]");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                text.add(namesAndValues[i] + "=" + Secrets.shown(namesAndValues[i + 1]));
            }
        }
        others.keySet().forEach(name -> text.add(name + "=…"));
        return text.toString();
    }
}
