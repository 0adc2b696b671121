package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ObjectNode.Member;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reports the mistakes of an operation that is in use, and mends those that have one plain meaning: a variable of the
 * path that no parameter declares is a string, a path parameter is required, and one that the path lacks is none.
 */
final class OperationMistakes {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

    private final IndexedOperation operation;
    private final ApiDescription description;
    private final boolean incomplete;

    /** @param incomplete whether a reference led nowhere, so that what is missing has been reported already */
    OperationMistakes(IndexedOperation operation, ApiDescription description, boolean incomplete) {
        this.operation = operation;
        this.incomplete = incomplete;
        this.description = description;
    }

    OperationParts mended(OperationParts parts) {
        boolean needsResponses = description.version() != SpecificationVersion.OPENAPI_3_1;
        if (needsResponses && !incomplete && operation.node().object("responses") == null) {
            description.mistake(operation.location(), "the operation " + operation + " declares no responses");
        }
        return new OperationParts(
                parts.operation(), parameters(parts.parameters()), parts.requestBody(), parts.responses());
    }

    private List<ObjectNode> parameters(List<ObjectNode> declared) {
        Set<String> variables = new LinkedHashSet<>();
        VARIABLE.matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .forEach(group -> variables.add(group.substring(1, group.length() - 1)));
        List<ObjectNode> parameters = new ArrayList<>();
        Set<String> inPath = new LinkedHashSet<>();
        for (ObjectNode parameter : declared) {
            String name = parameter.string("name");
            String in = parameter.string("in");
            if (name == null || in == null || !PLACES.contains(in)) {
                mistake(parameter, "a parameter has a 'name' and is 'in' path, query, header or cookie");
            } else if (!in.equals("path")) {
                misplacedDefault(parameter, name);
                parameters.add(parameter);
            } else if (variables.contains(name)) {
                misplacedDefault(parameter, name);
                parameters.add(required(parameter, name));
                inPath.add(name);
            } else {
                mistake(parameter, "the path " + operation.path() + " has no '{" + name + "}' for this parameter");
            }
        }
        variables.removeAll(inPath);
        for (String name : variables) {
            if (!incomplete) {
                description.mistake(
                        operation.location(),
                        "the path " + operation.path() + " has '{" + name + "}', but no parameter declares it");
            }
            parameters.add(undeclared(name));
        }
        return parameters;
    }

    private void misplacedDefault(ObjectNode parameter, String name) {
        Member member = parameter.members().get("default");
        if (member != null) {
            description.mistake(
                    member.keyLocation(), "the 'default' of the parameter '" + name + "' belongs into its schema");
        }
    }

    private ObjectNode required(ObjectNode parameter, String name) {
        if (SchemaNodes.isTrue(parameter.get("required"))) {
            return parameter;
        }
        mistake(parameter, "the path parameter '" + name + "' is not marked as required");
        Map<String, Member> members = new LinkedHashMap<>(parameter.members());
        members.put("required", member(parameter.location(), ScalarNode.Kind.BOOLEAN, true));
        return new ObjectNode(parameter.location(), members);
    }

    private ObjectNode undeclared(String name) {
        Location place = operation.location();
        Map<String, Member> members = new LinkedHashMap<>();
        members.put("name", member(place, ScalarNode.Kind.STRING, name));
        members.put("in", member(place, ScalarNode.Kind.STRING, "path"));
        members.put("required", member(place, ScalarNode.Kind.BOOLEAN, true));
        Member type = member(place, ScalarNode.Kind.STRING, "string");
        members.put("schema", new Member(place, new ObjectNode(place, Map.of("type", type))));
        return new ObjectNode(place, members);
    }

    private static Member member(Location place, ScalarNode.Kind kind, Object value) {
        return new Member(place, new ScalarNode(place, kind, value.toString(), value, 0));
    }

    private void mistake(ObjectNode at, String message) {
        description.mistake(at.location(), message);
    }
}
