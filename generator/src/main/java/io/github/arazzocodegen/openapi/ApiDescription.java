package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenAPI description: what it says of itself, and the index of its operations. */
public final class ApiDescription {

    private final ObjectNode root;
    private final SpecificationVersion specification;
    private final Schemas schemas;
    private final Diagnostics diagnostics;
    private final OperationIndex index;
    private @Nullable List<SecurityScheme> securitySchemes;

    ApiDescription(
            ObjectNode root, SpecificationVersion specification, References references, Diagnostics diagnostics) {
        this.root = root;
        this.specification = specification;
        this.schemas = new Schemas(references, specification, this);
        this.diagnostics = diagnostics;
        this.index = OperationIndex.of(this, references);
    }

    /** The title, or an empty text. */
    public String title() {
        return info("title");
    }

    /** The version of the API, or an empty text. */
    public String apiVersion() {
        return info("version");
    }

    private String info(String name) {
        ObjectNode info = root.object("info");
        return info != null && info.get(name) instanceof ScalarNode scalar ? scalar.text() : "";
    }

    /** The version of the specification that the description follows. */
    public SpecificationVersion version() {
        return specification;
    }

    /**
     * The base URLs, in order. Server variables are replaced by their defaults; a relative URL stays relative. Empty
     * where the description names none.
     */
    public List<String> servers() {
        return specification == SpecificationVersion.SWAGGER_2_0 ? Servers.ofSwagger(root) : Servers.of(root);
    }

    /** The security schemes in document order. */
    public List<SecurityScheme> securitySchemes() {
        if (securitySchemes == null) {
            securitySchemes = SecuritySchemes.of(root, schemas.references());
        }
        return securitySchemes;
    }

    /** All operations in document order. */
    public List<IndexedOperation> operations() {
        return index.all();
    }

    /** The operations of this operationId: none, one, or by mistake several. */
    public List<IndexedOperation> byOperationId(String operationId) {
        return index.byOperationId(operationId);
    }

    /** The operation of this method (in any case) and path template, or null. */
    public @Nullable IndexedOperation byPath(String method, String path) {
        return index.byPath(method, path);
    }

    /** All operationIds in document order, each once. */
    public List<String> operationIds() {
        return index.operationIds();
    }

    public Location location() {
        return root.location();
    }

    ObjectNode root() {
        return root;
    }

    Schemas schemas() {
        return schemas;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Reports a mistake of something that is in use. */
    void mistake(Location location, String message) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.DESCRIPTION_MISTAKE, location, message));
    }
}
