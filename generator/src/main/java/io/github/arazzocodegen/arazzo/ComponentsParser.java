package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Components;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.source.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses components (section "Components Object"). */
final class ComponentsParser {

    private static final Set<String> FIELDS = Set.of("inputs", "parameters", "successActions", "failureActions");

    private final Reporter reporter;

    ComponentsParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The components object.
     *
     * @param misspelt whether the document has it under another name, so that no {@code $ref} leads into it
     */
    Components parse(@Nullable Node node, boolean misspelt) {
        Fields fields = node == null ? null : Fields.of(node, "the components object", FIELDS, Set.of(), reporter);
        if (fields == null) {
            return node == null ? Components.NONE : new Components(Map.of(), Map.of(), Map.of(), Map.of(), FIELDS);
        }
        fields.finish();
        ParameterParser parameters = new ParameterParser(reporter);
        ActionParser successActions = new ActionParser(reporter, false);
        ActionParser failureActions = new ActionParser(reporter, true);
        Map<String, Node> inputs = section(fields, "inputs", new WorkflowParser(reporter)::schema);
        Map<String, Parameter> parameterSection =
                section(fields, "parameters", parameter -> parameters.parse(parameter, false));
        Map<String, Action> successSection = section(fields, "successActions", successActions::parse);
        Map<String, Action> failureSection = section(fields, "failureActions", failureActions::parse);
        if (misspelt || fields.isMisspelt("inputs")) {
            fields.incomplete("inputs");
        }
        return new Components(inputs, parameterSection, successSection, failureSection, fields.unread());
    }

    private <T> Map<String, T> section(Fields fields, String section, Function<Node, @Nullable T> parser) {
        Map<String, T> all = new LinkedHashMap<>();
        fields.map(section).forEach((name, member) -> {
            Names.checkKey(name, member.keyLocation(), reporter);
            T component = parser.apply(member.value());
            if (component == null) {
                fields.incomplete(section);
            } else {
                all.put(name, component);
            }
        });
        return Collections.unmodifiableMap(all);
    }
}
