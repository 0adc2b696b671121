package io.github.arazzocodegen.client;

import io.github.arazzocodegen.client.MappedOperation.FieldStyle;
import io.github.arazzocodegen.client.MappedOperation.MappedParameter;
import io.github.arazzocodegen.client.MappedOperation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An operation in the template {@code api}: the method that starts a request, and the request's class. */
record RequestView(
        String doc,
        String start,
        String method,
        String type,
        String values,
        String success,
        List<BodyView> bodies,
        String constructor,
        String superCall,
        List<String> statements,
        List<Setter> setters,
        String secrets) {

    /** The constant for the body of a status. */
    record BodyView(String of, String declaration) {}

    /** The setter of an optional parameter or body. */
    record Setter(String doc, String name, String valueType, String statement) {}

    static RequestView of(MappedOperation operation, Imports imports, String basePackage) {
        ClientOperation client = operation.client();
        ClientOperation.Body body = client.body();
        List<String> arguments = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        List<Setter> setters = new ArrayList<>();
        for (MappedParameter parameter : operation.parameters()) {
            String statement = statement(parameter, imports, basePackage);
            JavaType type = parameter.client().type().javaType();
            String name = parameter.client().javaName();
            if (parameter.client().required()) {
                arguments.add(imports.write(type) + " " + name);
                names.add(name);
                statements.add(statement);
            } else {
                String nullable = imports.writeNullable(type);
                setters.add(new Setter(JavaText.javadoc(8, parameter.description()), name, nullable, statement));
            }
        }
        if (body != null && !body.partTypes().isEmpty()) {
            imports.add("java.util", "Map");
            List<String> entries = body.partTypes().entrySet().stream()
                    .map(part -> "Map.entry(" + JavaText.literal(part.getKey()) + ", "
                            + JavaText.literal(part.getValue()) + ")")
                    .toList();
            statements.add(JavaLayout.call(12, "partTypes(Map.ofEntries", entries, ");")
                    .strip());
        }
        for (FieldStyle field : operation.fieldStyles()) {
            imports.add(basePackage, "Style");
            String name = JavaText.literal(field.name());
            statements.add("field(" + name + ", Style." + field.style() + ", " + field.explode() + ");");
        }
        if (body != null) {
            String statement = "body(" + JavaText.literal(body.contentType()) + ", " + body.javaName() + ");";
            JavaType type = body.type().javaType();
            if (body.required()) {
                arguments.add(imports.write(type) + " " + body.javaName());
                names.add(body.javaName());
                statements.add(statement);
            } else {
                String doc = JavaText.javadoc(8, operation.bodyDescription());
                setters.add(new Setter(doc, body.javaName(), imports.writeNullable(type), statement));
            }
        }
        String field = names.contains("client") ? "this.client" : "client";
        String parameter = names.contains("client") ? "apiClient" : "client";
        while (names.contains(parameter)) {
            parameter += "_";
        }
        String request = client.request().simpleName();
        return new RequestView(
                JavaText.javadoc(4, operation.summary(), operation.description()),
                JavaLayout.call(4, "public " + request + " " + client.method(), arguments, " {"),
                client.method(),
                request,
                String.join(
                        ", ", Stream.concat(Stream.of(field), names.stream()).toList()),
                success(client.success(), imports),
                operation.statuses().stream()
                        .map(status -> body(status, imports))
                        .toList(),
                JavaLayout.call(
                        8,
                        "private " + request,
                        Stream.concat(Stream.of("ApiClient " + parameter), arguments.stream())
                                .toList(),
                        " {"),
                JavaLayout.call(12, "super", superArguments(parameter, operation), ";"),
                statements,
                setters,
                secrets(operation, imports));
    }

    /** The names, as literals, of the parameters in a URI that only their schema tells to be secret. */
    private static String secrets(MappedOperation operation, Imports imports) {
        String names = operation.parameters().stream()
                .filter(MappedParameter::isSecretInUri)
                .map(parameter -> JavaText.literal(parameter.client().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            imports.add("java.util", "List");
        }
        return names;
    }

    private static String success(@Nullable ClientType success, Imports imports) {
        return success == null ? "Void" : imports.write(success.javaType());
    }

    private static BodyView body(Status status, Imports imports) {
        String type = imports.write(status.body().type().javaType());
        String code = JavaText.literal(status.code());
        if (status.factory().equals("json")) {
            imports.add("com.fasterxml.jackson.core.type", "TypeReference");
        }
        String head = "public static final BodyType<" + type + "> "
                + status.body().constant() + " = BodyType." + status.factory();
        List<String> arguments =
                status.factory().equals("json") ? List.of(code, "new TypeReference<>() {}") : List.of(code);
        String of = status.code().equals("default") ? "of any other status" : "of status " + status.code();
        return new BodyView(of, JavaLayout.call(8, head, arguments, ";"));
    }

    private static List<String> superArguments(String client, MappedOperation operation) {
        List<String> arguments = new ArrayList<>(List.of(
                client,
                JavaText.literal(operation.httpMethod()),
                JavaText.literal(PathTemplate.sendable(operation.path())),
                JavaText.literal(operation.accept())));
        Status success = OperationMapper.successStatus(operation.statuses());
        arguments.add(success == null ? "BodyType.NONE" : success.body().constant());
        operation.statuses().stream()
                .filter(status -> status != success)
                .forEach(status -> arguments.add(status.body().constant()));
        return arguments;
    }

    private static String statement(MappedParameter parameter, Imports imports, String basePackage) {
        ClientOperation.Parameter client = parameter.client();
        List<String> arguments = new ArrayList<>(List.of(JavaText.literal(client.name()), client.javaName()));
        if (!parameter.hasDefaultStyle()) {
            imports.add(basePackage, "Style");
            arguments.addAll(List.of("Style." + parameter.style(), Boolean.toString(parameter.explode())));
        }
        String method = parameter.allowReserved() ? "reservedQuery" : client.in();
        return JavaLayout.call(12, method, arguments, ";").strip();
    }
}
