package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code $ref} (OpenAPI, section "Reference Object") within a document and into files below a folder. A node
 * knows its file, so a relative reference needs nothing else to be resolved.
 */
final class References {

    private static final int MAX_DEPTH = 100;

    private final Path folder;
    private final DocumentLoader loader;
    private final Diagnostics diagnostics;
    private final Map<Path, Optional<Node>> documents = new HashMap<>();
    /** By documents and fragments: a pointer may pass other references twice, and theirs others twice, and so on. */
    private final IdentityHashMap<Node, Map<String, Target>> targets = new IdentityHashMap<>();

    private final Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param folder files outside of it are not read */
    References(Node root, Path folder, DocumentLoader loader, Diagnostics diagnostics) {
        this.folder = folder;
        this.loader = loader;
        this.diagnostics = diagnostics;
        documents.put(normal(root.location().file().path()), Optional.of(root));
    }

    /** What a reference points at: the node, and how its own document names it. */
    record Target(Node node, JsonPointer pointer) {}

    /** The scalar of a node's {@code $ref}, or null if it has none. */
    static @Nullable ScalarNode referenceOf(Node node) {
        return node instanceof ObjectNode object
                        && object.get("$ref") instanceof ScalarNode scalar
                        && scalar.kind() == ScalarNode.Kind.STRING
                ? scalar
                : null;
    }

    /** Notes of a schema what referred to it first: that is how those who use the description come to it. */
    void reached(ScalarNode reference, Node schema) {
        if (reached.add(schema)) {
            diagnostics.refers(reference.location(), schema.location());
        }
    }

    /** Follows references until a node that is none; null, after a diagnostic, if that leads nowhere. */
    @Nullable
    Node follow(Node start) {
        Node end = followQuietly(start);
        ScalarNode reference = referenceOf(start);
        if (end == null) {
            report(reference == null ? start : reference);
        } else if (reference != null) {
            diagnostics.refers(reference.location(), end.location());
        }
        return end;
    }

    /** The same without a diagnostic, for what is only looked over. */
    @Nullable
    Node followQuietly(Node start) {
        Node node = start;
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (seen.add(node)) {
            ScalarNode reference = referenceOf(node);
            if (reference == null) {
                return node;
            }
            if (isTooLong(seen.size(), reference)) {
                return null;
            }
            Target target = target(reference);
            if (target == null) {
                return null;
            }
            node = target.node();
        }
        return null;
    }

    /** What a reference points at, or null if that does not exist or may not be read. */
    @Nullable
    Target target(ScalarNode reference) {
        return target(reference, reference.text(), 0);
    }

    /** What a reference text points at, seen from the file in which a node stands. */
    @Nullable
    Target target(Node from, String text) {
        return target(from, text, 0);
    }

    private @Nullable Target target(Node from, String text, int depth) {
        int hash = text.indexOf('#');
        String file = PercentEncoding.decode(hash < 0 ? text : text.substring(0, hash));
        String fragment = hash < 0 ? "" : PercentEncoding.decode(text.substring(hash + 1));
        if (!fragment.isEmpty() && fragment.charAt(0) != '/') {
            return null;
        }
        Node root = document(from.location().file().path(), file);
        if (root == null) {
            return null;
        }
        Map<String, Target> known = targets.computeIfAbsent(root, k -> new HashMap<>());
        Target target = known.get(fragment);
        if (target == null) {
            JsonPointer pointer = JsonPointer.parse(fragment);
            Node node = walk(root, pointer, depth);
            if (node == null) {
                return null;
            }
            target = new Target(node, pointer);
            known.put(fragment, target);
        }
        return target;
    }

    private @Nullable Node walk(Node root, JsonPointer pointer, int depth) {
        Node node = root;
        for (String token : pointer.tokens()) {
            ScalarNode reference = referenceOf(node);
            if (reference != null && depth < MAX_DEPTH && child(node, token) == null) {
                Target target = target(reference, reference.text(), depth + 1);
                node = target == null ? node : target.node();
            }
            Node child = child(node, token);
            if (child == null) {
                return null;
            }
            node = child;
        }
        return node;
    }

    private static @Nullable Node child(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        if (node instanceof ArrayNode array && token.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(token);
            return index < array.elements().size() ? array.elements().get(index) : null;
        }
        return null;
    }

    private @Nullable Node document(Path from, String file) {
        Path base = normal(from);
        if (file.isEmpty()) {
            return documents.getOrDefault(base, Optional.empty()).orElse(null);
        }
        try {
            Path path = loader.locate(base, file);
            Optional<Node> known = documents.get(path);
            if (known == null) {
                known = load(path);
                documents.put(path, known);
                Node root = known.orElse(null);
                if (root != null) {
                    // A file that was reached by a symbolic link knows itself by its real path.
                    documents.putIfAbsent(normal(root.location().file().path()), known);
                }
            }
            return known.orElse(null);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Optional<Node> load(Path path) {
        if (loader.isRemote(path)) {
            return Optional.ofNullable(loader.load(path));
        }
        try {
            // The real path, since a symbolic link below the folder may point out of it.
            boolean inside = path.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.ofNullable(loader.load(path)) : Optional.empty();
        } catch (IOException e) {
            loader.missing(path);
            return Optional.empty();
        }
    }

    /** Whether so many references one after the other are too many, which is an error and reported. */
    boolean isTooLong(int followed, ScalarNode reference) {
        long limit = loader.limits().of(Limits.Kind.REFERENCES);
        if (followed <= limit) {
            return false;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.LIMIT_EXCEEDED,
                        reference.location(),
                        "more references lead from one to the next than the limit of " + limit)
                .withHelp(Limits.help(Limits.Kind.REFERENCES)));
        return true;
    }

    /** Whether so many schemas in use are too many, which is an error and reported. */
    boolean areTooMany(int count, Node schema) {
        long limit = loader.limits().of(Limits.Kind.SCHEMAS);
        if (count <= limit) {
            return false;
        }
        if (count == limit + 1) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.LIMIT_EXCEEDED,
                            schema.location(),
                            "the operations in use need more schemas than the limit of " + limit)
                    .withHelp(Limits.help(Limits.Kind.SCHEMAS)));
        }
        return true;
    }

    /** Whether so many parts of what is in use are too many, which is an error and reported. */
    boolean areTooManyParts(int count, String what, Node holder) {
        long limit = loader.limits().of(Limits.Kind.ELEMENTS);
        if (count <= limit) {
            return false;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.LIMIT_EXCEEDED,
                        holder.location(),
                        "what is in use has " + count + " " + what + ", more than the limit of " + limit)
                .withHelp(Limits.help(Limits.Kind.ELEMENTS)));
        return true;
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Reports that a reference leads nowhere. */
    void report(Node reference) {
        String text = reference instanceof ScalarNode scalar ? scalar.text() : "";
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.DANGLING_REFERENCE,
                        reference.location(),
                        "'$ref' leads nowhere: " + text + "; what it stands for is left out")
                .withLabel("not there")
                .withHelp(help(reference, text)));
    }

    private String help(Node reference, String text) {
        if (text.matches("(?i)https?://.*")) {
            return "nothing is fetched without --allow-remote; else it must name a file below the root folder";
        }
        if (text.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return "only http and https URLs are fetched, with --allow-remote; else it must be a relative path";
        }
        return isOutside(reference, text)
                ? "it lies outside of the root folder; name one that holds all that is referred to (--root DIR)"
                : "it must name a value of this document, or a file below the root folder";
    }

    /** Whether a reference leads to a file that is there and may not be read. */
    private boolean isOutside(Node reference, String text) {
        int hash = text.indexOf('#');
        String file = PercentEncoding.decode(hash < 0 ? text : text.substring(0, hash));
        try {
            Path path = loader.locate(normal(reference.location().file().path()), file);
            return !file.isEmpty() && !path.toRealPath().startsWith(folder.toRealPath());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }
}
