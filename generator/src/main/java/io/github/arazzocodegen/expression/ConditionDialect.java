package io.github.arazzocodegen.expression;

/** What simple conditions and the comparison idiom differ in: what {@code $} starts, and how strings are quoted. */
public interface ConditionDialect {

    /** Reads the operand that starts with the {@code $} at this place. */
    Operand operand(String text, int start);

    /** Whether strings are written as in JSONPath: both quotes are regular, and a backslash escapes. */
    boolean hasJsonPathStrings();
}
