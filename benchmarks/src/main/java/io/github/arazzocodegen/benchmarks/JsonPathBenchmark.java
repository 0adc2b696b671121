package io.github.arazzocodegen.benchmarks;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.Option;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The runtime's evaluator beside Jayway's json-path, on queries that both understand and answer alike, over 1,000 issues.
 * Both have parsed the query before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonPathBenchmark {

    private static final int SIZE = 1_000;

    /** The query; filters stand in parentheses, which Jayway wants. */
    @Param({
        "$[0].owner.name",
        "$[-1].labels[0]",
        "$[*].title",
        "$[10:500].id",
        "$..name",
        "$[?(@.status == 'open')]",
        "$[?(@.votes > 990 && @.owner.admin == true)].id",
        "$[?(@.score >= 100.5)].labels[*]"
    })
    public String query = "";

    private final List<Object> issues = Issues.list(SIZE);
    private final Configuration jayway = Configuration.defaultConfiguration().addOptions(Option.ALWAYS_RETURN_LIST);
    private JsonPath ours = JsonPath.parse("$");
    private com.jayway.jsonpath.JsonPath theirs = com.jayway.jsonpath.JsonPath.compile("$");

    /**
     * Parses the query.
     *
     * @throws IllegalStateException if the two answer it differently, so that comparing them would mean nothing
     */
    @Setup
    public void parse() {
        ours = JsonPath.parse(query);
        theirs = com.jayway.jsonpath.JsonPath.compile(query);
        if (!evaluator().equals(jayway())) {
            throw new IllegalStateException(
                    query + " gives " + evaluator() + " with the evaluator and " + jayway() + " with json-path");
        }
    }

    /** All nodes, by the evaluator. */
    @Benchmark
    public Object evaluator() {
        return ours.nodes(issues);
    }

    /** Whether there is a node, which is what a criterion asks. */
    @Benchmark
    public boolean evaluatorExists() {
        return ours.exists(issues);
    }

    /** All nodes, by json-path. */
    @Benchmark
    public Object jayway() {
        return theirs.read(issues, jayway);
    }
}
