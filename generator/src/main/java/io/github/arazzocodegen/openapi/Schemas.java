package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Node;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes schemas of nodes: those of one document, and of the files that it refers to. */
public final class Schemas {

    private final References references;
    private final SpecificationVersion version;
    private final @Nullable ApiDescription description;
    private final Map<Path, Schemas> ofDescriptions = new HashMap<>();

    /** @param description the description that the document is, or null */
    Schemas(References references, SpecificationVersion version, @Nullable ApiDescription description) {
        this.references = references;
        this.version = version;
        this.description = description;
    }

    /**
     * For a document of JSON Schema 2020-12, such as the {@code inputs} of workflows (Arazzo, section "Workflow
     * Object").
     *
     * @param root the document's root, where {@code #/components/inputs/x} starts
     * @param folder files outside of it are not read
     * @param descriptions a reference that leads into one of these goes on by the rules of that
     * @param diagnostics gets references that lead nowhere, once something asks for what they stand for
     */
    public static Schemas jsonSchema(
            Node root,
            Path folder,
            DocumentLoader loader,
            Collection<ApiDescription> descriptions,
            Diagnostics diagnostics) {
        References references = new References(root, folder, loader, diagnostics);
        Schemas schemas = new Schemas(references, SpecificationVersion.OPENAPI_3_1, null);
        descriptions.forEach(
                description -> schemas.ofDescriptions.put(fileOf(description.root()), description.schemas()));
        return schemas;
    }

    private static Path fileOf(Node node) {
        return node.location().file().path().toAbsolutePath().normalize();
    }

    /** The schema that a node of the document is. */
    public Schema of(Node node) {
        return view(node);
    }

    SchemaView view(Node node) {
        return new SchemaView(node, owner(node));
    }

    /** The schemas of the document that a node is in. */
    Schemas owner(Node node) {
        return ofDescriptions.isEmpty() ? this : ofDescriptions.getOrDefault(fileOf(node), this);
    }

    /** The description that the document is, or null. */
    @Nullable
    ApiDescription description() {
        return description;
    }

    References references() {
        return references;
    }

    SpecificationVersion version() {
        return version;
    }
}
