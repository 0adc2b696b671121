package com.acme;

import com.acme.issues.api.FeedApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * feed
 *   if max(//entry/&#64;level ! xs:integer(.)) gt {$inputs.level}: end (urgent)
 *   if contains(//title, 'new'): end (titled)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'read-feed':
 * change that, not this.
 */
@NullMarked
public final class ReadFeed {
    private static final String WORKFLOW_ID = "read-feed";

    private static final XmlPath EVERY_ENTRY_IN_ENTRY_SATISFIES_XPATH = XmlPath.ofXPath31(
    "every $entry in //entry satisfies $entry/@level castable as xs:integer");

    private static final XmlPath MAX_ENTRY_LEVEL_XS_INTEGER_XPATH = XmlPath.ofXPath31(
    "max(//entry/@level ! xs:integer(.)) gt $p0");

    private static final XmlPath CONTAINS_TITLE_NEW_XPATH = XmlPath.ofXPath31(
    "contains(//title, 'new')");

    private final Issues issues;

    private final WorkflowOptions options;

    public ReadFeed(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public ReadFeed(Issues issues, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.issues = issues;
        this.options = options;
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            Attempt<FeedResult, String> feed = attemptFeed();
            // urgent: max(//entry/@level ! xs:integer(.)) gt {$inputs.level}
            if (run
                    .criterion("feed", "max(//entry/@level ! xs:integer(.)) gt {$inputs.level}")
                    .isTrue(
                            MAX_ENTRY_LEVEL_XS_INTEGER_XPATH,
                            feed.response().text(),
                            inputs.level())) {
                run.actionTaken("feed", "urgent");
                return run.ended("urgent", new Outputs.Urgent());
            }
            // titled: contains(//title, 'new')
            if (run
                    .criterion("feed", "contains(//title, 'new')")
                    .isTrue(CONTAINS_TITLE_NEW_XPATH, feed.response().text())) {
                run.actionTaken("feed", "titled");
                return run.ended("titled", new Outputs.Titled());
            }
            return run.completed(new Outputs.Completed());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'feed', which sends GET /feed; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FeedResult feed() {
        return attemptFeed().result();
    }

    private Attempt<FeedResult, String> attemptFeed() {
        Step step = Step.start(WORKFLOW_ID, "feed", options);
        FeedApi.ReadFeed request = issues.feed().readFeed();
        Response<String> response = issues.send(step, request);
        step.require(
                step
                        .criterion(
                                "every $entry in //entry satisfies $entry/@level castable as xs:integer")
                        .isTrue(EVERY_ENTRY_IN_ENTRY_SATISFIES_XPATH, response.text()),
                "every $entry in //entry satisfies $entry/@level castable as xs:integer");
        return step.succeeded(new FeedResult(), response);
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long level) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "level", level);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Long level) {
            return new Inputs(level);
        }
    }

    /**
     * What step 'feed' gives.
     */
    public record FeedResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Urgent, Outputs.Titled, Outputs.Completed {
        /**
         * The workflow ended by action 'urgent'.
         */
        record Urgent() implements Outputs {
        }

        /**
         * The workflow ended by action 'titled'.
         */
        record Titled() implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         */
        record Completed() implements Outputs {
        }
    }
}
