package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The record of a workflow's inputs, with the enums and records that are nested in it. */
public record InputsPlan(List<Component> components, List<NestedEnum> enums, List<NestedRecord> records) {

    /** How a component is copied when a record is made, so that nobody changes it from outside. */
    public enum Copy {
        NONE,
        LIST,
        MAP
    }

    /**
     * A component. Required ones come first, each in document order.
     *
     * @param input the input's name in the document
     * @param required whether a caller must give it
     * @param nullable whether it may be null: optional, without a default
     * @param defaultValue what it is when it is not given, or null
     */
    public record Component(
            String input,
            String name,
            JavaType type,
            boolean required,
            boolean nullable,
            @Nullable JavaExpr defaultValue,
            Copy copy,
            boolean secret,
            String description) {

        /** The method that gives the inputs with another value of this one. */
        public String with() {
            return "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    /** An enum: its constants, each with the value that stands on the wire. */
    public record NestedEnum(String name, String description, List<EnumConstant> constants) {}

    /** A constant of an enum. */
    public record EnumConstant(String name, String value) {}

    /** A record for an object within the inputs. */
    public record NestedRecord(String name, String description, List<Component> components) {}
}
