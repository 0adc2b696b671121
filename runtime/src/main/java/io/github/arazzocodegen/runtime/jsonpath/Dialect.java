package io.github.arazzocodegen.runtime.jsonpath;

/** Which texts are queries. */
enum Dialect {
    /** RFC 9535, and nothing else. */
    RFC_9535,
    /** {@code draft-goessner-dispatch-jsonpath-00} besides, see {@link LegacySyntax}. */
    LEGACY
}
