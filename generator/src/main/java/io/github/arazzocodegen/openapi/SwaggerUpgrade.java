package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ObjectNode.Member;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives an operation of Swagger 2.0 the shape that it has in OpenAPI 3: body and form parameters become the request
 * body, schemas of responses their content. The nodes keep their places, so messages and references are right.
 */
final class SwaggerUpgrade {

    /** The styles of the collection formats whose separator is no comma. */
    private static final Map<String, String> STYLES =
            Map.of("ssv", "spaceDelimited", "pipes", "pipeDelimited", "tsv", "tabDelimited");

    /** The members of a parameter that are not part of its schema. */
    private static final Set<String> OF_PARAMETER =
            Set.of("name", "in", "description", "required", "collectionFormat", "allowEmptyValue");

    private final ObjectNode root;
    private final ObjectNode operation;
    private final References references;

    SwaggerUpgrade(ObjectNode root, ObjectNode operation, References references) {
        this.root = root;
        this.operation = operation;
        this.references = references;
    }

    /** @param parameters the operation's, all kinds, references followed */
    OperationParts upgrade(List<ObjectNode> parameters) {
        List<ObjectNode> others = new ArrayList<>();
        List<ObjectNode> fields = new ArrayList<>();
        ObjectNode body = null;
        for (ObjectNode parameter : parameters) {
            String in = parameter.string("in");
            if ("body".equals(in)) {
                body = body(parameter);
            } else if ("formData".equals(in)) {
                fields.add(parameter);
            } else {
                others.add(parameter(parameter));
            }
        }
        return new OperationParts(
                operation, others, body == null && !fields.isEmpty() ? form(fields) : body, responses());
    }

    private ObjectNode body(ObjectNode parameter) {
        Map<String, Member> members = new LinkedHashMap<>();
        copy(parameter, members, "description", "required");
        Location place = parameter.location();
        Node content = content(place, mediaTypes("consumes"), parameter.get("schema"), Map.of());
        members.put("content", new Member(place, content));
        return new ObjectNode(place, members);
    }

    private ObjectNode form(List<ObjectNode> fields) {
        Map<String, Member> properties = new LinkedHashMap<>();
        Map<String, Member> encoding = new LinkedHashMap<>();
        List<Node> required = new ArrayList<>();
        boolean file = false;
        for (ObjectNode field : fields) {
            Node name = field.get("name");
            if (name instanceof ScalarNode scalar) {
                properties.put(scalar.text(), new Member(field.location(), schema(field, "description")));
                Map<String, Member> style = style(field);
                if (!style.isEmpty()) {
                    encoding.put(scalar.text(), new Member(field.location(), new ObjectNode(field.location(), style)));
                }
                file |= "file".equals(field.string("type"));
                if (SchemaNodes.isTrue(field.get("required"))) {
                    required.add(name);
                }
            }
        }
        Location place = fields.get(0).location();
        Map<String, Member> schema = new LinkedHashMap<>();
        schema.put("properties", new Member(place, new ObjectNode(place, properties)));
        schema.put("required", new Member(place, new ArrayNode(place, required)));
        String usual = file ? "multipart/form-data" : "application/x-www-form-urlencoded";
        List<String> forms = mediaTypes("consumes").stream()
                .filter(type -> type.startsWith("multipart/") || type.equals("application/x-www-form-urlencoded"))
                .toList();
        Map<String, Member> body = new LinkedHashMap<>();
        if (!required.isEmpty()) {
            body.put("required", new Member(place, scalar(place, true)));
        }
        Node content =
                content(place, forms.isEmpty() ? List.of(usual) : forms, new ObjectNode(place, schema), encoding);
        body.put("content", new Member(place, content));
        return new ObjectNode(place, body);
    }

    private ObjectNode parameter(ObjectNode parameter) {
        Map<String, Member> members = new LinkedHashMap<>();
        copy(parameter, members, "name", "in", "description", "required");
        Location place = parameter.location();
        members.put("schema", new Member(place, schema(parameter)));
        members.putAll(style(parameter));
        return new ObjectNode(place, members);
    }

    /** How an array is written: by commas unless its collection format says otherwise. */
    private static Map<String, Member> style(ObjectNode parameter) {
        Map<String, Member> members = new LinkedHashMap<>();
        if ("array".equals(parameter.string("type"))) {
            Location place = parameter.location();
            String format = String.valueOf(parameter.string("collectionFormat"));
            members.put("explode", new Member(place, scalar(place, "multi".equals(format))));
            String style = STYLES.get(format);
            if (style != null) {
                members.put(PrunedDescription.STYLE, new Member(place, scalar(place, style)));
            }
        }
        return members;
    }

    private static ObjectNode schema(ObjectNode parameter, String... also) {
        Map<String, Member> members = new LinkedHashMap<>();
        parameter.members().forEach((name, member) -> {
            if (!OF_PARAMETER.contains(name) || List.of(also).contains(name)) {
                members.put(name, member);
            }
        });
        return new ObjectNode(parameter.location(), members);
    }

    private Map<String, ObjectNode> responses() {
        Map<String, ObjectNode> responses = new LinkedHashMap<>();
        OperationParts.objects(operation.object("responses"), references).forEach((status, response) -> {
            if (status.matches("[1-5][0-9]{2}|default")) {
                responses.put(status.toLowerCase(Locale.ROOT), response(response));
            }
        });
        return responses;
    }

    private ObjectNode response(ObjectNode response) {
        Location place = response.location();
        Map<String, Member> members = new LinkedHashMap<>();
        copy(response, members, "description");
        Node schema = response.get("schema");
        if (schema != null) {
            members.put("content", new Member(place, content(place, mediaTypes("produces"), schema, Map.of())));
        }
        ObjectNode headers = response.object("headers");
        if (headers != null) {
            Map<String, Member> upgraded = new LinkedHashMap<>();
            headers.members().forEach((name, member) -> {
                if (member.value() instanceof ObjectNode header) {
                    Map<String, Member> schemaOnly = Map.of("schema", new Member(place, schema(header)));
                    upgraded.put(name, new Member(member.keyLocation(), new ObjectNode(header.location(), schemaOnly)));
                }
            });
            members.put("headers", new Member(place, new ObjectNode(headers.location(), upgraded)));
        }
        return new ObjectNode(place, members);
    }

    private static ObjectNode content(
            Location place, List<String> mediaTypes, @Nullable Node schema, Map<String, Member> encoding) {
        Map<String, Member> content = new LinkedHashMap<>();
        Map<String, Member> mediaType = new LinkedHashMap<>();
        if (schema != null) {
            mediaType.put("schema", new Member(place, schema));
        }
        if (!encoding.isEmpty()) {
            mediaType.put("encoding", new Member(place, new ObjectNode(place, encoding)));
        }
        mediaTypes.forEach(name -> content.put(name, new Member(place, new ObjectNode(place, mediaType))));
        return new ObjectNode(place, content);
    }

    private List<String> mediaTypes(String keyword) {
        Node own = operation.get(keyword);
        List<String> types = SchemaNodes.elements(own != null ? own : root.get(keyword)).stream()
                .filter(ScalarNode.class::isInstance)
                .map(type -> ((ScalarNode) type).text())
                .toList();
        return types.isEmpty() ? List.of("application/json") : types;
    }

    private static void copy(ObjectNode from, Map<String, Member> to, String... names) {
        for (String name : names) {
            Member member = from.members().get(name);
            if (member != null) {
                to.put(name, member);
            }
        }
    }

    private static ScalarNode scalar(Location place, Object value) {
        ScalarNode.Kind kind = value instanceof Boolean ? ScalarNode.Kind.BOOLEAN : ScalarNode.Kind.STRING;
        return new ScalarNode(place, kind, value.toString(), value, 0);
    }
}
