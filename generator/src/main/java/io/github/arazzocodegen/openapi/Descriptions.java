package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes descriptions of documents: OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0. */
public final class Descriptions {

    private Descriptions() {}

    /**
     * Reads a description. Nothing in it is checked until an operation is used.
     *
     * @param root the document's root
     * @param folder files outside of it are not read
     * @param loader reads the further files that the description refers to
     * @param diagnostics gets {@link DiagnosticCode#NOT_OPENAPI}, and later the mistakes of what is used
     * @return the description, or null after a diagnostic if the document is none
     */
    public static @Nullable ApiDescription read(
            Node root, Path folder, DocumentLoader loader, Diagnostics diagnostics) {
        if (!(root instanceof ObjectNode object)) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.NOT_OPENAPI,
                    Location.start(root.location().file()),
                    "this is not an OpenAPI description: an object was expected, but this is: " + root.describe()));
            return null;
        }
        SpecificationVersion version = SpecificationVersion.of(object);
        if (version == null) {
            diagnostics.add(notOpenApi(object));
            return null;
        }
        References references = new References(object, folder, loader, diagnostics);
        return new ApiDescription(object, version, references, diagnostics);
    }

    private static Diagnostic notOpenApi(ObjectNode root) {
        for (String field : new String[] {"openapi", "swagger"}) {
            if (root.get(field) instanceof ScalarNode version) {
                return Diagnostic.of(
                                DiagnosticCode.NOT_OPENAPI,
                                version.location(),
                                "version '" + version.text() + "' of OpenAPI is not known")
                        .withHelp("known are 3.0, 3.1 and 3.2, and Swagger 2.0");
            }
        }
        return Diagnostic.of(
                        DiagnosticCode.NOT_OPENAPI,
                        Location.start(root.location().file()),
                        "this is not an OpenAPI description: it has no field 'openapi'")
                .withHelp("an OpenAPI description starts with 'openapi: 3.1.0' or the like");
    }
}
