package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Node;
import java.nio.file.Path;

/** Makes schemas of nodes: those of one document, and of the files that it refers to. */
public final class Schemas {

    private final References references;
    private final SpecificationVersion version;

    Schemas(References references, SpecificationVersion version) {
        this.references = references;
        this.version = version;
    }

    /**
     * For a document of JSON Schema 2020-12, such as the {@code inputs} of workflows (Arazzo, section "Workflow
     * Object").
     *
     * @param root the document's root, where {@code #/components/inputs/x} starts
     * @param folder files outside of it are not read
     * @param diagnostics gets references that lead nowhere, once something asks for what they stand for
     */
    public static Schemas jsonSchema(Node root, Path folder, DocumentLoader loader, Diagnostics diagnostics) {
        return new Schemas(new References(root, folder, loader, diagnostics), SpecificationVersion.OPENAPI_3_1);
    }

    /** The schema that a node of the document is. */
    public Schema of(Node node) {
        return view(node);
    }

    SchemaView view(Node node) {
        return new SchemaView(node, this);
    }

    References references() {
        return references;
    }

    SpecificationVersion version() {
        return version;
    }
}
