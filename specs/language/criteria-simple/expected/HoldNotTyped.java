package com.acme;

import com.acme.values.api.TypedApi;
import com.acme.values.model.ReadTyped200Response;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * read
 *   if $response.body#/text == 'other': end (c0)
 *   if $response.body#/none == 'some text': end (c1)
 *   if $response.body#/none &lt; 1: end (c2)
 *   if $response.body#/none &gt; 1: end (c3)
 *   if $response.body#/none != null: end (c4)
 *   if $response.body#/zero == null: end (c5)
 *   if $response.body#/empty == null: end (c6)
 *   if $response.body#/no == null: end (c7)
 *   if $response.body#/nothing: end (c8)
 *   if $response.body#/empty: end (c9)
 *   if $response.body#/zero: end (c10)
 *   if $response.body#/none: end (c11)
 *   if $response.body#/number &lt; '9': end (c12)
 *   if $response.body#/number == 'twelve': end (c13)
 *   if !($response.body#/text == 'some text'): end (c14)
 *   if ($response.body#/yes || $response.body#/no) &amp;&amp; $response.body#/no: end (c15)
 *   if $response.body#/list/7/e == 'x': end (c16)
 *   if $response.body#/text/further == 'x': end (c17)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'hold-not-typed': change that, not this.
 */
@NullMarked
public final class HoldNotTyped {
    private static final String WORKFLOW_ID = "hold-not-typed";

    private final Values values;

    private final WorkflowOptions options;

    public HoldNotTyped(Values values) {
        this(values, WorkflowOptions.defaults());
    }

    public HoldNotTyped(Values values, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.values = values;
        this.options = options;
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run() {
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            Attempt<ReadResult, ReadTyped200Response> read = attemptRead();
            // c0: $response.body#/text == 'other'
            if ("other".equalsIgnoreCase(read.response().body().getText())) {
                run.actionTaken("read", "c0");
                return run.ended("c0", new Outputs.C0());
            }
            // c1: $response.body#/none == 'some text'
            if ("some text".equalsIgnoreCase(read.response().body().getNone())) {
                run.actionTaken("read", "c1");
                return run.ended("c1", new Outputs.C1());
            }
            // c2: $response.body#/none < 1
            if (Comparisons.less(read.response().body().getNone(), 1L)) {
                run.actionTaken("read", "c2");
                return run.ended("c2", new Outputs.C2());
            }
            // c3: $response.body#/none > 1
            if (Comparisons.greater(read.response().body().getNone(), 1L)) {
                run.actionTaken("read", "c3");
                return run.ended("c3", new Outputs.C3());
            }
            // c4: $response.body#/none != null
            if (read.response().body().getNone() != null) {
                run.actionTaken("read", "c4");
                return run.ended("c4", new Outputs.C4());
            }
            // c5: $response.body#/zero == null
            if (read.response().body().getZero() == null) {
                run.actionTaken("read", "c5");
                return run.ended("c5", new Outputs.C5());
            }
            // c6: $response.body#/empty == null
            if (read.response().body().getEmpty() == null) {
                run.actionTaken("read", "c6");
                return run.ended("c6", new Outputs.C6());
            }
            // c7: $response.body#/no == null
            if (read.response().body().getNo() == null) {
                run.actionTaken("read", "c7");
                return run.ended("c7", new Outputs.C7());
            }
            // c8: $response.body#/nothing
            if (Comparisons.holds(read.response().body().getNothing())) {
                run.actionTaken("read", "c8");
                return run.ended("c8", new Outputs.C8());
            }
            // c9: $response.body#/empty
            if (Comparisons.holds(read.response().body().getEmpty())) {
                run.actionTaken("read", "c9");
                return run.ended("c9", new Outputs.C9());
            }
            // c10: $response.body#/zero
            if (Comparisons.holds(read.response().body().getZero())) {
                run.actionTaken("read", "c10");
                return run.ended("c10", new Outputs.C10());
            }
            // c11: $response.body#/none
            if (Comparisons.holds(read.response().body().getNone())) {
                run.actionTaken("read", "c11");
                return run.ended("c11", new Outputs.C11());
            }
            // c12: $response.body#/number < '9'
            if (Comparisons.less(read.response().body().getNumber(), "9")) {
                run.actionTaken("read", "c12");
                return run.ended("c12", new Outputs.C12());
            }
            // c13: $response.body#/number == 'twelve'
            if ("twelve".equalsIgnoreCase(read.response().body().getNumber())) {
                run.actionTaken("read", "c13");
                return run.ended("c13", new Outputs.C13());
            }
            // c14: !($response.body#/text == 'some text')
            if (!"some text".equalsIgnoreCase(read.response().body().getText())) {
                run.actionTaken("read", "c14");
                return run.ended("c14", new Outputs.C14());
            }
            // c15: ($response.body#/yes || $response.body#/no) && $response.body#/no
            if ((Comparisons.holds(read.response().body().getYes())
                            || Comparisons.holds(read.response().body().getNo()))
                    && Comparisons.holds(read.response().body().getNo())) {
                run.actionTaken("read", "c15");
                return run.ended("c15", new Outputs.C15());
            }
            // c16: $response.body#/list/7/e == 'x'
            if (Comparisons.equal(
                    JsonValues.at(Elements.at(read.response().body().getList(), 7), "/e"),
                    "x")) {
                run.actionTaken("read", "c16");
                return run.ended("c16", new Outputs.C16());
            }
            // c17: $response.body#/text/further == 'x'
            if (Comparisons.equal(null, "x")) {
                run.actionTaken("read", "c17");
                return run.ended("c17", new Outputs.C17());
            }
            return run.completed(new Outputs.Completed());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /typed; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read() {
        return attemptRead().result();
    }

    private Attempt<ReadResult, ReadTyped200Response> attemptRead() {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        TypedApi.ReadTyped request = values.typed().readTyped();
        Response<ReadTyped200Response> response = values.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        response.ensureReadable();
        return step.succeeded(new ReadResult(), response);
    }

    /**
     * What step 'read' gives.
     */
    public record ReadResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.C0, Outputs.C1, Outputs.C2, Outputs.C3, Outputs.C4, Outputs.C5, Outputs.C6, Outputs.C7, Outputs.C8, Outputs.C9, Outputs.C10, Outputs.C11, Outputs.C12, Outputs.C13, Outputs.C14, Outputs.C15, Outputs.C16, Outputs.C17, Outputs.Completed {
        /**
         * The workflow ended by action 'c0'.
         */
        record C0() implements Outputs {
        }

        /**
         * The workflow ended by action 'c1'.
         */
        record C1() implements Outputs {
        }

        /**
         * The workflow ended by action 'c2'.
         */
        record C2() implements Outputs {
        }

        /**
         * The workflow ended by action 'c3'.
         */
        record C3() implements Outputs {
        }

        /**
         * The workflow ended by action 'c4'.
         */
        record C4() implements Outputs {
        }

        /**
         * The workflow ended by action 'c5'.
         */
        record C5() implements Outputs {
        }

        /**
         * The workflow ended by action 'c6'.
         */
        record C6() implements Outputs {
        }

        /**
         * The workflow ended by action 'c7'.
         */
        record C7() implements Outputs {
        }

        /**
         * The workflow ended by action 'c8'.
         */
        record C8() implements Outputs {
        }

        /**
         * The workflow ended by action 'c9'.
         */
        record C9() implements Outputs {
        }

        /**
         * The workflow ended by action 'c10'.
         */
        record C10() implements Outputs {
        }

        /**
         * The workflow ended by action 'c11'.
         */
        record C11() implements Outputs {
        }

        /**
         * The workflow ended by action 'c12'.
         */
        record C12() implements Outputs {
        }

        /**
         * The workflow ended by action 'c13'.
         */
        record C13() implements Outputs {
        }

        /**
         * The workflow ended by action 'c14'.
         */
        record C14() implements Outputs {
        }

        /**
         * The workflow ended by action 'c15'.
         */
        record C15() implements Outputs {
        }

        /**
         * The workflow ended by action 'c16'.
         */
        record C16() implements Outputs {
        }

        /**
         * The workflow ended by action 'c17'.
         */
        record C17() implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         */
        record Completed() implements Outputs {
        }
    }
}
