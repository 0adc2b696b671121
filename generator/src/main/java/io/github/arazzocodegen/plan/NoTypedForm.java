package io.github.arazzocodegen.plan;

/** A query has no form in plain Java that is sure to select what the evaluator selects. */
final class NoTypedForm extends Exception {

    private static final long serialVersionUID = 1L;

    NoTypedForm() {
        super("no typed form", null, false, false);
    }
}
