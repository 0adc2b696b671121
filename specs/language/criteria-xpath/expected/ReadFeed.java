package com.acme;

import com.acme.issues.api.FeedApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
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
 *   if //entry[&#64;level &gt; 2]/i:title[contains(., 'urgent')]: end (urgent)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'read-feed':
 * change that, not this.
 */
@NullMarked
public final class ReadFeed {
    private static final String WORKFLOW_ID = "read-feed";

    private static final XmlPath FEED_ENTRY_XPATH = XmlPath.of("/feed/entry");

    private static final XmlPath COUNT_ENTRY_XPATH = XmlPath.of("count(//entry) < 3");

    private static final XmlPath ENTRY_LEVEL_TITLE_CONTAINS_URGENT_XPATH = XmlPath.of(
    "//entry[@level > 2]/i:title[contains(., 'urgent')]");

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
    public Outputs run() {
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            Attempt<FeedResult, String> feed = attemptFeed();
            // urgent: //entry[@level > 2]/i:title[contains(., 'urgent')]
            if (run
                    .criterion("feed", "//entry[@level > 2]/i:title[contains(., 'urgent')]")
                    .isTrue(ENTRY_LEVEL_TITLE_CONTAINS_URGENT_XPATH, feed.response().text())) {
                run.actionTaken("feed", "urgent");
                return run.ended("urgent", new Outputs.Urgent());
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
                        .criterion("/feed/entry")
                        .isTrue(FEED_ENTRY_XPATH, response.text()),
                "/feed/entry");
        step.require(
                step
                        .criterion("count(//entry) < 3")
                        .isTrue(COUNT_ENTRY_XPATH, response.text()),
                "count(//entry) < 3");
        return step.succeeded(new FeedResult(), response);
    }

    /**
     * What step 'feed' gives.
     */
    public record FeedResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Urgent, Outputs.Completed {
        /**
         * The workflow ended by action 'urgent'.
         */
        record Urgent() implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         */
        record Completed() implements Outputs {
        }
    }
}
