package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a description's index: enough to find it. The rest is read, and its mistakes are reported, when
 * {@link #operation()} is first called.
 */
public final class IndexedOperation {

    private final String method;
    private final String path;
    private final ObjectNode pathItem;
    private final ObjectNode node;
    private final ApiDescription description;
    private @Nullable OperationParts parts;
    private @Nullable Operation operation;

    IndexedOperation(String method, String path, ObjectNode pathItem, ObjectNode node, ApiDescription description) {
        this.method = method;
        this.path = path;
        this.pathItem = pathItem;
        this.node = node;
        this.description = description;
    }

    /** The HTTP method in upper case. */
    public String method() {
        return method;
    }

    /** The path template as the description writes it. */
    public String path() {
        return path;
    }

    public @Nullable String operationId() {
        return node.string("operationId");
    }

    public Location location() {
        return node.location();
    }

    /** The operation itself. The first call reports its mistakes. */
    public Operation operation() {
        Operation read = operation;
        if (read == null) {
            read = OperationReader.read(this, parts(), description.schemas());
            operation = read;
        }
        return read;
    }

    /** The base URLs of this operation: its own, its path's or {@linkplain ApiDescription#servers the description's}. */
    public List<String> servers() {
        List<String> own = Servers.of(node);
        if (!own.isEmpty()) {
            return own;
        }
        List<String> ofPath = Servers.of(pathItem);
        return ofPath.isEmpty() ? description.servers() : ofPath;
    }

    /**
     * The keys of the security schemes that the operation needs: one set for each alternative; no set if it needs none,
     * an empty set where doing without is one of the alternatives.
     */
    public List<Set<String>> security() {
        return SecuritySchemes.requirements(node.get("security") != null ? node : description.root());
    }

    OperationParts parts() {
        OperationParts read = parts;
        if (read == null) {
            read = new OperationPartsReader(description).read(this);
            parts = read;
        }
        return read;
    }

    ObjectNode pathItem() {
        return pathItem;
    }

    ObjectNode node() {
        return node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
