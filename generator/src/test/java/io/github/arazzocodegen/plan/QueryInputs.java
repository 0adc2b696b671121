package io.github.arazzocodegen.plan;

import java.math.BigDecimal;

/** What the inputs of the fixture are in these tests. */
public record QueryInputs(String text, long long_, BigDecimal number, boolean flag) {

    Object named(String name) {
        return switch (name) {
            case "text" -> text;
            case "long" -> long_;
            case "number" -> number;
            case "flag" -> flag;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
