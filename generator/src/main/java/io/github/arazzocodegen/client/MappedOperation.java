package io.github.arazzocodegen.client;

import io.github.arazzocodegen.runtime.Secrets;
import java.util.List;

/**
 * An operation as the client's writer needs it.
 *
 * @param path the template as the description writes it
 * @param accept the {@code Accept} header, or nothing
 * @param fieldStyles how fields of a form are written, where the description says it
 * @param statuses in the order in which a status is looked up: exact ones, ranges, default
 */
record MappedOperation(
        String httpMethod,
        String path,
        String summary,
        String description,
        String accept,
        ClientOperation client,
        List<MappedParameter> parameters,
        String bodyDescription,
        List<FieldStyle> fieldStyles,
        List<Status> statuses) {

    /**
     * A parameter with how it is written.
     *
     * @param allowReserved whether reserved characters are sent as they are, in a query
     * @param style the constant of the client's {@code Style}
     * @param secret whether its schema says that messages must not show it
     */
    record MappedParameter(
            ClientOperation.Parameter client,
            String style,
            boolean explode,
            boolean allowReserved,
            boolean secret,
            String description) {

        /** Whether messages would show it, which know secrets in a URI by their names, though its schema forbids it. */
        boolean isSecretInUri() {
            return secret
                    && (client.in().equals("path") || client.in().equals("query"))
                    && !Secrets.isSecret(client.name());
        }

        /** Whether it is written as parameters in this place usually are. */
        boolean hasDefaultStyle() {
            return switch (client.in()) {
                case "query" -> style.equals("FORM") && explode && !allowReserved;
                case "cookie" -> style.equals("FORM") && explode;
                default -> style.equals("SIMPLE") && !explode;
            };
        }
    }

    /** How a field of a form is written; {@code style} is a constant of the client's {@code Style}. */
    record FieldStyle(String name, String style, boolean explode) {}

    /** The body of a status; {@code factory} is the method of {@code BodyType} that reads it. */
    record Status(String code, ClientOperation.ClientBody body, String factory) {}
}
