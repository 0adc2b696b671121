package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Reusable;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses parameters (section "Parameter Object"). */
final class ParameterParser {

    private static final Set<String> FIELDS = Set.of("name", "in", "value");
    private static final List<String> LOCATIONS = List.of("path", "query", "header", "cookie");

    private final Reporter reporter;

    ParameterParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The parameters of a step or workflow.
     *
     * @param inRequired whether each must say where it goes, as those of an operation do
     */
    List<Reusable<Parameter>> parseAll(List<Node> nodes, boolean inRequired) {
        Names names = new Names(reporter);
        return new ReusableParser(reporter).parseAll(nodes, "parameters", node -> {
            Parameter parameter = parse(node, inRequired);
            if (parameter != null) {
                String in = parameter.in() == null ? "" : parameter.in().value() + " ";
                String name = parameter.name().value();
                names.unique(name.isEmpty() ? "" : in + name, parameter.name().location(), "parameters");
            }
            return parameter;
        });
    }

    /** One parameter, or null, reported, if the node is no object, or does not say which parameter it is. */
    @Nullable
    Parameter parse(Node node, boolean inRequired) {
        Fields fields = Fields.of(node, "a parameter", FIELDS, Set.of(), reporter);
        if (fields == null) {
            return null;
        }
        Located<String> name = fields.required("name");
        Located<String> in = fields.optional("in");
        boolean placed = in == null ? fields.get("in") == null && !inRequired : isLocation(in);
        if (inRequired) {
            fields.requiredValue("in");
        }
        Node value = fields.requiredValue("value");
        fields.finish();
        if (name.value().isEmpty() || !placed) {
            return null;
        }
        return new Parameter(
                name,
                in,
                value == null ? Value.Invalid.at(fields.location()) : new ValueParser(reporter).parse(value),
                node);
    }

    private boolean isLocation(Located<String> in) {
        if (LOCATIONS.contains(in.value())) {
            return true;
        }
        if (in.value().equals("querystring") && reporter.isVersion11()) {
            reporter.notYetSupported(in.location(), "a parameter in 'querystring'");
            return false;
        }
        reporter.report(
                DiagnosticCode.INVALID_VALUE,
                in.location(),
                "a parameter can't be in '" + in.value() + "'",
                in.value().equals("body")
                        ? "a request body is given in the field 'requestBody' of the step"
                        : in.value().equals("querystring") ? "it is a value of Arazzo 1.1" : help(in.value()));
        return false;
    }

    private static String help(String in) {
        String suggestion = Suggestions.didYouMean(in, LOCATIONS);
        return suggestion.isEmpty() ? "it is in path, query, header or cookie" : suggestion;
    }
}
