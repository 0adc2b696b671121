package io.github.arazzocodegen.corpus;

/** What came of a document. */
enum Outcome {
    COMPILED("compiled"),
    NOT_COMPILED("not compiled"),
    DIAGNOSED("diagnosed"),
    CRASHED("crashed");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
