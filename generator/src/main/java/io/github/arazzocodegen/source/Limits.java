package io.github.arazzocodegen.source;

/**
 * What a document may cost. Documents come from strangers, so nesting, aliases and sizes are bounded; the defaults are
 * far beyond what published documents need.
 *
 * @param fileSize the size of a file in bytes
 * @param nesting how deep objects and arrays may nest, aliases followed
 * @param aliasedNodes how many values the aliases of a document may stand for, all together
 */
public record Limits(long fileSize, int nesting, long aliasedNodes) {

    public static final Limits DEFAULT = new Limits(64L * 1024 * 1024, 500, 1_000_000);
}
