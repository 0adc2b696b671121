package io.github.arazzocodegen.runtime.regex;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something is repeated.
 *
 * @param java the text of it, the same in all languages
 * @param optional whether no repetition will do
 * @param bounded whether there is a greatest number of repetitions
 */
record Quantifier(String java, boolean optional, boolean bounded) {

    /** Java counts repetitions in an int. */
    private static final int MAX_DIGITS = 9;

    /** The quantifier at the position, past which it goes, if there is one. */
    static Optional<Quantifier> parse(Cursor cursor) {
        int start = cursor.position();
        if (cursor.accept("*")) {
            return Optional.of(new Quantifier("*", true, false));
        } else if (cursor.accept("+")) {
            return Optional.of(new Quantifier("+", false, false));
        } else if (cursor.accept("?")) {
            return Optional.of(new Quantifier("?", true, true));
        } else if (cursor.accept("{")) {
            Quantifier range = range(cursor, start);
            if (range != null) {
                return Optional.of(range);
            }
            cursor.reset(start);
        }
        return Optional.empty();
    }

    private static @Nullable Quantifier range(Cursor cursor, int start) {
        String least = cursor.takeWhile(Quantifier::isDigit);
        boolean comma = cursor.accept(",");
        String most = comma ? cursor.takeWhile(Quantifier::isDigit) : least;
        if (least.isEmpty() || !cursor.accept("}")) {
            return null;
        }
        if (least.length() > MAX_DIGITS || most.length() > MAX_DIGITS) {
            throw cursor.fail(start, "these are too many repetitions", "");
        }
        if (!most.isEmpty() && Integer.parseInt(most) < Integer.parseInt(least)) {
            throw cursor.fail(start, "the least number of repetitions is above the greatest", "");
        }
        String java = "{" + least + (comma ? "," + most : "") + "}";
        return new Quantifier(java, Integer.parseInt(least) == 0, !most.isEmpty());
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
