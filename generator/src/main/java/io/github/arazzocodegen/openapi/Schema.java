package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema of a description or of a workflow's inputs, seen as JSON Schema whatever the version of the description:
 * {@code nullable: true} and type arrays come out alike. References are followed when asked for, so recursive schemas
 * are no trouble. {@code allOf} is merged.
 */
public interface Schema {

    /** Where the schema stands, after following references. */
    Location location();

    /**
     * What identifies the schema in its document: its place after following references. Two schemas of the same
     * identity are the same.
     */
    String identity();

    /** The name under which the components hold it, if it was reached by a reference or stands there, or null. */
    @Nullable
    String componentName();

    /** The source description into which a reference led for it, or null. */
    @Nullable
    ApiDescription referredTo();

    /**
     * The objects of the document in which it is written: its own, and before it those that it takes in by {@code allOf}
     * or by a reference beside other keywords.
     */
    List<ObjectNode> parts();

    /** The JSON types that it allows, without {@code null}; empty where it does not say. Derived from other keywords where plain. */
    Set<String> types();

    /** Whether JSON null is allowed. */
    boolean nullable();

    /** The {@code format}, or an empty text. */
    String format();

    String description();

    /** The values of {@code enum} (or the one of {@code const}), without null, in order; empty where there is none. */
    List<ScalarNode> enumValues();

    /** The {@code default}, or null. */
    @Nullable
    Node defaultValue();

    /** The properties in document order, those of {@code allOf} first merged in. */
    Map<String, Schema> properties();

    /** Where the name of a property stands, or the schema where it has no such property. */
    Location nameOf(String property);

    /** The names of required properties, in document order. */
    Set<String> required();

    /** The schema of an array's elements, or null. */
    @Nullable
    Schema items();

    /** The schema of further members of an object: null where none is given or it is a boolean. */
    @Nullable
    Schema additionalProperties();

    /** Whether it is built with {@code oneOf} or {@code anyOf} of more than one branch besides null. */
    boolean isUnion();

    /** The value of a keyword that has a scalar value ({@code minimum}, {@code pattern}, …), or null. */
    @Nullable
    ScalarNode keyword(String name);
}
