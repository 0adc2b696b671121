package io.github.arazzocodegen.benchmarks;

import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Criteria as the generator writes them, letter by letter what {@code generator/src/test/resources/plan} holds for
 * conditions of their kind, beside what one would write by hand. The list is short, as that of a page is, and its last
 * element is the one that is looked for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CriterionBenchmark {

    private static final int SIZE = 10;
    private static final Pattern PATTERN = Pattern.compile("^[a-z]+-[0-9]{2,4}$");
    private static final JsonPath STATUS_OPEN_QUERY = JsonPath.parse("$[?@.status == 'open']");

    private final Step step = Step.start("workflow", "step", WorkflowOptions.defaults());
    private final List<Issue> body = new ArrayList<>();
    private final List<Map<String, Object>> json = new ArrayList<>();
    private int status = 200;
    private Issue issue = new Issue("release-2026", "open", 42L);

    /** Makes the list. */
    public CriterionBenchmark() {
        for (int i = 1; i <= SIZE; i++) {
            String state = i == SIZE ? "open" : "closed";
            body.add(new Issue("issue-" + i, state, (long) i));
            json.add(Map.of("title", "issue-" + i, "status", state, "votes", i));
        }
    }

    /** {@code $statusCode == 200}. */
    @Benchmark
    public boolean numeric() {
        return status == 200;
    }

    /** {@code $response.body#/votes > 41}. */
    @Benchmark
    public boolean numericOfBody() {
        return Comparisons.greater(issue.getVotes(), 41L);
    }

    /** {@code $response.body#/status == 'OPEN'}: without regard to case. */
    @Benchmark
    public boolean string() {
        return "OPEN".equalsIgnoreCase(issue.getStatus());
    }

    /** {@code $[?@.status == 'open']} over typed data. */
    @Benchmark
    public boolean jsonPath() {
        return Elements.any(body, issue -> "open".equals(issue.getStatus()));
    }

    /** The same by hand, as a stream. */
    @Benchmark
    public boolean jsonPathByHandAsStream() {
        return body.stream().anyMatch(issue -> "open".equals(issue.getStatus()));
    }

    /** The same by hand, as a loop. */
    @Benchmark
    public boolean jsonPathByHandAsLoop() {
        for (Issue issue : body) {
            if ("open".equals(issue.getStatus())) {
                return true;
            }
        }
        return false;
    }

    /** {@code $[?@.status == 'open']} over data without types. */
    @Benchmark
    public boolean jsonPathUntyped() {
        return step.criterion("$[?@.status == 'open']").selects(STATUS_OPEN_QUERY, json);
    }

    /** {@code ^[a-z]+-[0-9]{2,4}$} on a text. */
    @Benchmark
    public boolean regex() {
        return step.criterion("^[a-z]+-[0-9]{2,4}$").finds(PATTERN, issue.getTitle());
    }

    /** The same by hand, without a bound to what it may cost. */
    @Benchmark
    public boolean regexByHand() {
        return PATTERN.matcher(issue.getTitle()).find();
    }
}
