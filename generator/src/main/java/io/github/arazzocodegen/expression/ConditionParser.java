package io.github.arazzocodegen.expression;

/** Parses conditions of type {@code simple} (Arazzo 1.0.1, section "Criterion Object"). */
public final class ConditionParser {

    private static final ConditionDialect SIMPLE = new ConditionDialect() {
        @Override
        public Operand operand(String text, int start) {
            return ExpressionOperand.read(text, start);
        }

        @Override
        public boolean hasJsonPathStrings() {
            return false;
        }
    };

    private ConditionParser() {}

    /**
     * Parses a condition. Double quotes around strings are tolerated; everything else that the specification does not
     * have is an error with the place and, where the intent can be guessed, the right form.
     */
    public static Parsed<Condition> parse(String text) {
        return ConditionGrammar.parse(text, SIMPLE);
    }
}
