package com.acme;

import com.acme.orders.BodyType;
import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.FindOrders200Response;
import com.acme.orders.model.Order;
import com.acme.orders.model.OrderState;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * page
 * poll
 *   if $response.body#/state == 'open': go to poll
 *   if $steps.page.outputs.next != null: go to page
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'await-all':
 * change that, not this.
 */
@NullMarked
public final class AwaitAll {
    private static final String WORKFLOW_ID = "await-all";

    private final Orders orders;

    private final WorkflowOptions options;

    public AwaitAll(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public AwaitAll(Orders orders, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.orders = orders;
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
            PageResult page = null;
            page:
            while (true) {
                page = page(page);
                while (true) {
                    Attempt<PollResult, Order> poll = attemptPoll(page);
                    // notYet: $response.body#/state == 'open'
                    if (poll.response().body().getState() == OrderState.OPEN) {
                        run.actionTaken("poll", "notYet");
                        run.again("poll", poll.response());
                        continue;
                    }
                    // more: $steps.page.outputs.next != null
                    if (page.next() != null) {
                        run.actionTaken("poll", "more");
                        run.goingTo("page");
                        continue page;
                    }
                    return run.completed(new Outputs(page.first()));
                }
            }
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'page', which sends GET /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PageResult page(@Nullable PageResult page) {
        Step step = Step.start(WORKFLOW_ID, "page", options);
        OrdersApi.FindOrders request = orders.orders().findOrders().cursor(
                page == null
                        ? null
                        : step.presentOrNull(
                                page.next(),
                                page.nextIsNull(),
                                "$steps.page.outputs.next"));
        Response<FindOrders200Response> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        FindOrders200Response body = response.body("/next", "/orders/0/id");
        Object json = response.as(Orders.body(BodyType.ANY));
        Order firstOrder = Elements.at(body.getOrders(), 0);
        Long first = firstOrder == null ? null : firstOrder.getId();
        return step.succeeded(new PageResult(
                body.getNext(),
                JsonValues.isNull(json, "/next"),
                first));
    }

    /**
     * One attempt at step 'poll', which sends GET /orders/{order_id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PollResult poll(PageResult page) {
        return attemptPoll(page).result();
    }

    private Attempt<PollResult, Order> attemptPoll(PageResult page) {
        Step step = Step.start(WORKFLOW_ID, "poll", options);
        OrdersApi.ReadOrder request =
                orders.orders().readOrder(step.present(page.first(), "$steps.page.outputs.first"));
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        response.ensureReadable();
        return step.succeeded(new PollResult(), response);
    }

    /**
     * What step 'page' gives.
     *
     * @param next $response.body#/next
     * @param nextIsNull whether JSON null stands there, not just nothing
     * @param first $response.body#/orders/0/id
     */
    public record PageResult(@Nullable String next, boolean nextIsNull, @Nullable Long first) {
    }

    /**
     * What step 'poll' gives.
     */
    public record PollResult() {
    }

    /**
     * What the workflow gives.
     *
     * @param last $steps.page.outputs.first
     */
    public record Outputs(@Nullable Long last) {
    }
}
