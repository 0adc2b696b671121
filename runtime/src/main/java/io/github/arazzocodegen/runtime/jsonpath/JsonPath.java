package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.regex.MatchBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSONPath query (RFC 9535), parsed once and applied to any number of values, from any number of threads.
 *
 * <p>Values are plain JSON values; members of objects come in the order of their map. Whatever the query and the value,
 * no evaluation overflows the stack, and each ends: {@link io.github.arazzocodegen.runtime.regex.MatchLimitException}
 * says that its steps, and the regular expressions of {@code match} and {@code search}, would have cost more than the
 * budget.
 */
public final class JsonPath {

    private final Query query;
    private final Walk walk;
    private final long matchBudget;

    private JsonPath(Query query, Walk walk, long matchBudget) {
        this.query = query;
        this.walk = walk;
        this.matchBudget = matchBudget;
    }

    /**
     * Parses a query of RFC 9535.
     *
     * @throws JsonPathSyntaxException if the text is none
     */
    public static JsonPath parse(String text) {
        return of(QueryParser.parse(text, Dialect.RFC_9535));
    }

    /**
     * Parses a query of {@code draft-goessner-dispatch-jsonpath-00}: all of RFC 9535, and of what the draft has besides
     * that which needs no script engine, such as {@code $..book[(@.length-1)]}.
     *
     * @throws JsonPathSyntaxException if the text is none, or needs a script engine
     */
    public static JsonPath parseLegacy(String text) {
        return of(QueryParser.parse(text, Dialect.LEGACY));
    }

    /**
     * Parses a query in which {@code {0}}, {@code {1}} and so on stand where a literal may stand: in comparisons, as
     * arguments of functions, and in brackets as the name of a member or the index of an element. What they stand for is
     * given to {@link #exists(Object, Object...)} and is data there, whatever it holds.
     *
     * @throws JsonPathSyntaxException if the text is none
     */
    public static JsonPath prepare(String text) {
        return of(QueryParser.parsePrepared(text, Dialect.RFC_9535));
    }

    /**
     * Parses a query as {@link #parseLegacy} and {@link #prepare} do.
     *
     * @throws JsonPathSyntaxException if the text is none
     */
    public static JsonPath prepareLegacy(String text) {
        return of(QueryParser.parsePrepared(text, Dialect.LEGACY));
    }

    private static JsonPath of(Query query) {
        return new JsonPath(query, WalkCompiler.compile(query), MatchBudget.DEFAULT);
    }

    /**
     * The same query with another budget for one evaluation.
     *
     * @param characters how many characters matches may read, those that they read again counted again; a step to a value
     *     costs as much as a character
     * @throws IllegalArgumentException if it is less than 1
     */
    public JsonPath withMatchBudget(long characters) {
        return new JsonPath(query, walk, MatchBudget.of(characters).remaining());
    }

    /** The values of the nodes that the query selects, in order; a null is JSON null. The list can't be changed. */
    public List<@Nullable Object> nodes(@Nullable Object root) {
        List<@Nullable Object> values = new ArrayList<>();
        walk(root, null, (value, path) -> values.add(value));
        return Collections.unmodifiableList(values);
    }

    /** The nodes that the query selects together with their places, in order. The list can't be changed. */
    public List<Node> locatedNodes(@Nullable Object root) {
        List<Node> nodes = new ArrayList<>();
        walk(root, NormalizedPath.ROOT, (value, path) -> nodes.add(new Node(Objects.requireNonNull(path), value)));
        return Collections.unmodifiableList(nodes);
    }

    /** Whether the query selects something; looks no further than the first node. */
    public boolean exists(@Nullable Object root) {
        return !walk(root, null, (value, path) -> false);
    }

    /**
     * The same for a prepared query.
     *
     * @param arguments what its parameters stand for: strings, numbers, booleans or null
     * @throws IndexOutOfBoundsException if there are fewer than the query has parameters
     */
    public boolean exists(@Nullable Object root, @Nullable Object... arguments) {
        Evaluation evaluation = new Evaluation(root, MatchBudget.of(matchBudget), arguments);
        return !walk.from(evaluation, root, null, (value, path) -> false);
    }

    private boolean walk(@Nullable Object root, @Nullable NormalizedPath path, Sink sink) {
        return walk.from(new Evaluation(root, MatchBudget.of(matchBudget)), root, path, sink);
    }

    /** The query as a tree. */
    public Query query() {
        return query;
    }

    /** The query's canonical text. */
    @Override
    public String toString() {
        return query.toString();
    }
}
