package io.github.arazzocodegen.runtime;

import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.regex.EcmaRegex;
import io.github.arazzocodegen.runtime.regex.MatchBudget;
import io.github.arazzocodegen.runtime.regex.MatchLimitException;
import io.github.arazzocodegen.runtime.regex.RegexSyntaxException;
import io.github.arazzocodegen.runtime.xpath.XPathException;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A criterion in a query language (Arazzo 1.1.0, section "Criterion Object", types {@code regex}, {@code jsonpath} and
 * {@code xpath}). One that can't be evaluated does not hold, and the listener is told why: there is no value that it
 * could be applied to, or evaluating it would cost too much.
 */
public final class Criterion {

    private static final String NO_CONTEXT = "its context has no value";
    private static final String NO_ARGUMENT = "an expression in it has no value";

    private final Consumer<String> notEvaluated;

    /** @param notEvaluated takes the reason why it could not be evaluated */
    Criterion(Consumer<String> notEvaluated) {
        this.notEvaluated = notEvaluated;
    }

    /** Whether a pattern matches somewhere in the text of a value; of an array or object that is its JSON. */
    public boolean finds(Pattern pattern, @Nullable Object context) {
        if (context == null) {
            return fails(NO_CONTEXT);
        }
        // Not by evaluated(): a polling loop asks this often, and a lambda would be one object more for each time.
        try {
            return MatchBudget.ofDefault().find(pattern, JsonText.of(context));
        } catch (MatchLimitException e) {
            return fails(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The same for a pattern that is not known before: the text of its parts, one after the other, is a pattern of
     * ECMA-262. A part that has to stand for itself goes through {@link #literally} first.
     *
     * @param parts a null among them is a value that is not there
     */
    public boolean findsPattern(@Nullable Object context, @Nullable Object... parts) {
        if (context == null || hasNull(parts)) {
            return fails(context == null ? NO_CONTEXT : NO_ARGUMENT);
        }
        StringBuilder pattern = new StringBuilder();
        Arrays.stream(parts).filter(Objects::nonNull).map(JsonText::of).forEach(pattern::append);
        return evaluated(() -> MatchBudget.ofDefault()
                .find(EcmaRegex.translate(pattern.toString()).compile(), JsonText.of(context)));
    }

    /** A pattern of ECMA-262 that matches the text of a value and nothing else; null for null. */
    public static @Nullable String literally(@Nullable Object value) {
        return value == null ? null : EcmaRegex.quote(JsonText.of(value));
    }

    /**
     * Whether a query selects something.
     *
     * @param context a plain JSON value
     * @param arguments what the query's parameters stand for, see {@link JsonPath#prepare}; a null among them is a value
     *     that is not there
     */
    public boolean selects(JsonPath query, @Nullable Object context, @Nullable Object... arguments) {
        if (context == null || hasNull(arguments)) {
            return fails(context == null ? NO_CONTEXT : NO_ARGUMENT);
        }
        return evaluated(() -> query.exists(context, arguments));
    }

    /** Whether a query that is written out in Java selects something of a value; of none it can not be evaluated. */
    public <T> boolean holds(@Nullable T context, Predicate<? super T> test) {
        return context == null ? fails(NO_CONTEXT) : evaluated(() -> test.test(context));
    }

    /** The same for one with regular expressions, which take what they cost from a budget. */
    public <T> boolean holds(@Nullable T context, BiPredicate<? super T, MatchBudget> test) {
        return context == null ? fails(NO_CONTEXT) : evaluated(() -> test.test(context, MatchBudget.ofDefault()));
    }

    /**
     * Whether an XPath expression is true of an XML document.
     *
     * @param xml the document's text
     * @param arguments what the expression's variables {@code $p0}, {@code $p1} and so on stand for
     */
    public boolean isTrue(XmlPath expression, @Nullable Object xml, @Nullable Object... arguments) {
        if (xml == null || hasNull(arguments)) {
            return fails(xml == null ? NO_CONTEXT : NO_ARGUMENT);
        }
        return evaluated(() -> expression.isTrue(JsonText.of(xml), arguments));
    }

    private boolean evaluated(BooleanSupplier test) {
        try {
            return test.getAsBoolean();
        } catch (MatchLimitException | RegexSyntaxException | XPathException e) {
            return fails(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static boolean hasNull(@Nullable Object... values) {
        return Arrays.stream(values).anyMatch(Objects::isNull);
    }

    private boolean fails(String problem) {
        notEvaluated.accept(problem);
        return false;
    }
}
