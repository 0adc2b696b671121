package io.github.arazzocodegen.source;

/** A value read from a document, with its node, which knows the place. */
public record Located<T>(T value, Node node) {

    public Location location() {
        return node.location();
    }
}
