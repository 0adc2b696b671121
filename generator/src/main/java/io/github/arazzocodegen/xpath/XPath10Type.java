package io.github.arazzocodegen.xpath;

/** What an expression gives, as far as it matters to whether XPath 1.0 and 3.1 mean the same by it. */
enum XPath10Type {
    NODES,
    ONE_NODE,
    TEXT,
    NUMBER,
    TRUTH,
    VARIABLE;

    boolean isNodes() {
        return this == NODES || this == ONE_NODE;
    }

    /** Whether its text is the same in both. */
    boolean isText() {
        return this == ONE_NODE || this == TEXT || this == VARIABLE;
    }
}
