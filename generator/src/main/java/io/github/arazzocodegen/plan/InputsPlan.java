package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The record of a workflow's inputs, with the enums and records that are nested in it. */
public record InputsPlan(List<Component> components, List<NestedEnum> enums, List<NestedRecord> records) {

    private static final int FEW = 5;
    private static final int MOST_ARGUMENTS = 7;

    /** Whether there are so many components that a record of them needs a builder. */
    public static boolean hasBuilder(List<Component> components) {
        long optional = components.stream().filter(c -> !c.required()).count();
        return optional > FEW || components.size() > MOST_ARGUMENTS;
    }

    /** Whether the components that must be given are few enough to be arguments of one method. */
    public static boolean hasOf(List<Component> components) {
        return components.stream().filter(Component::required).count() <= MOST_ARGUMENTS;
    }

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
     * @param check what checks its limits, or null
     */
    public record Component(
            String input,
            String name,
            JavaType type,
            boolean required,
            boolean nullable,
            @Nullable JavaExpr defaultValue,
            Copy copy,
            @Nullable JavaExpr check,
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
