package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.Order;
import com.acme.orders.model.OrderState;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * poll
 *   if $response.body#/state == 'open': go to poll
 *   if $response.body#/state == 'paid': end (paid)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'await-payment': change that, not this.
 */
@NullMarked
public final class AwaitPayment {
    private static final String WORKFLOW_ID = "await-payment";

    private final Orders orders;

    private final WorkflowOptions options;

    public AwaitPayment(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public AwaitPayment(Orders orders, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.orders = orders;
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
            while (true) {
                Attempt<PollResult, Order> poll = attemptPoll(inputs);
                // notYet: $response.body#/state == 'open'
                if (poll.response().body().getState() == OrderState.OPEN) {
                    run.actionTaken("poll", "notYet");
                    run.again("poll", poll.response());
                    continue;
                }
                // paid: $response.body#/state == 'paid'
                if (poll.response().body().getState() == OrderState.PAID) {
                    run.actionTaken("poll", "paid");
                    return run.ended("paid", new Outputs.Paid(poll.result().state()));
                }
                return run.completed(new Outputs.Completed(poll.result().state()));
            }
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'poll', which sends GET /orders/{order_id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PollResult poll(Inputs inputs) {
        return attemptPoll(inputs).result();
    }

    private Attempt<PollResult, Order> attemptPoll(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "poll", options);
        OrdersApi.ReadOrder request = orders.orders().readOrder(inputs.order());
        Response<Order> response = orders.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Order body = response.body("/state");
        return step.succeeded(
                new PollResult(step.present(body.getState(), "$response.body#/state")),
                response);
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long order) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "order", order);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Long order) {
            return new Inputs(order);
        }
    }

    /**
     * What step 'poll' gives.
     *
     * @param state $response.body#/state
     */
    public record PollResult(OrderState state) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Paid, Outputs.Completed {
        /**
         * $steps.poll.outputs.state.
         */
        OrderState state();

        /**
         * The workflow ended by action 'paid'.
         *
         * @param state $steps.poll.outputs.state
         */
        record Paid(OrderState state) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param state $steps.poll.outputs.state
         */
        record Completed(OrderState state) implements Outputs {
        }
    }
}
