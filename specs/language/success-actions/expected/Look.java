package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.Order;
import com.acme.orders.model.OrderState;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Comparisons;
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
 * first
 *   if $steps.first.outputs.customer == 'jane' and $outputs.state != 'sent': go to last
 *   if $response.body#/total &gt; 100: go to second
 *   if $response.body#/state == 'sent': end (sent)
 * second
 *   go to last
 * last
 *   if $response.body#/state == 'sent': end (sent)
 *   if $response.body#/state == 'paid': end (paid)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'look':
 * change that, not this.
 */
@NullMarked
public final class Look {
    private static final String WORKFLOW_ID = "look";

    private final Orders orders;

    private final WorkflowOptions options;

    public Look(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public Look(Orders orders, WorkflowOptions options) {
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
            Attempt<FirstResult, Order> first = attemptFirst(inputs);
            // known: $steps.first.outputs.customer == 'jane' and $outputs.state != 'sent' (goes on
            // with last)
            if ("jane".equalsIgnoreCase(first.result().customer())
                    && first.result().state() != OrderState.SENT) {
                run.actionTaken("first", "known");
            } else {
                // paid: $response.body#/total > 100 (goes on with second)
                if (Comparisons.greater(first.response().body().getTotal(), 100L)) {
                    run.actionTaken("first", "paid");
                } else {
                    // sent: $response.body#/state == 'sent'
                    if (first.response().body().getState() == OrderState.SENT) {
                        run.actionTaken("first", "sent");
                        return run.ended("sent", new Outputs.Sent(first.result().state(), null));
                    }
                }
                Attempt<SecondResult, Order> second = attemptSecond(inputs);
                // on
                run.actionTaken("second", "on");
            }
            Attempt<LastResult, Order> last = attemptLast(inputs);
            // sent: $response.body#/state == 'sent'
            if (last.response().body().getState() == OrderState.SENT) {
                run.actionTaken("last", "sent");
                return run.ended(
                        "sent",
                        new Outputs.Sent(first.result().state(), last.result().state()));
            }
            // paid: $response.body#/state == 'paid'
            if (last.response().body().getState() == OrderState.PAID) {
                run.actionTaken("last", "paid");
                return run.ended(
                        "paid",
                        new Outputs.Paid(first.result().state(), last.result().state()));
            }
            return run.completed(new Outputs.Completed(
                    first.result().state(),
                    last.result().state()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'first', which sends GET /orders/{order_id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FirstResult first(Inputs inputs) {
        return attemptFirst(inputs).result();
    }

    private Attempt<FirstResult, Order> attemptFirst(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "first", options);
        OrdersApi.ReadOrder request = orders.orders().readOrder(inputs.order());
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.body("/state", "/customer");
        return step.succeeded(
                new FirstResult(
                        step.present(body.getState(), "$response.body#/state"),
                        body.getCustomer()),
                response);
    }

    /**
     * One attempt at step 'second', which sends GET /orders/{order_id}; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public SecondResult second(Inputs inputs) {
        return attemptSecond(inputs).result();
    }

    private Attempt<SecondResult, Order> attemptSecond(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "second", options);
        OrdersApi.ReadOrder request = orders.orders().readOrder(inputs.order());
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.body("/state");
        return step.succeeded(
                new SecondResult(step.present(body.getState(), "$response.body#/state")),
                response);
    }

    /**
     * One attempt at step 'last', which sends GET /orders/{order_id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public LastResult last(Inputs inputs) {
        return attemptLast(inputs).result();
    }

    private Attempt<LastResult, Order> attemptLast(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "last", options);
        OrdersApi.ReadOrder request = orders.orders().readOrder(inputs.order());
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.body("/state");
        return step.succeeded(
                new LastResult(step.present(body.getState(), "$response.body#/state")),
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
     * What step 'first' gives.
     *
     * @param state $response.body#/state
     * @param customer $response.body#/customer
     */
    public record FirstResult(OrderState state, @Nullable String customer) {
    }

    /**
     * What step 'second' gives.
     *
     * @param state $response.body#/state
     */
    public record SecondResult(OrderState state) {
    }

    /**
     * What step 'last' gives.
     *
     * @param state $response.body#/state
     */
    public record LastResult(OrderState state) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Sent, Outputs.Paid, Outputs.Completed {
        /**
         * $steps.first.outputs.state.
         */
        OrderState first();

        /**
         * $steps.last.outputs.state.
         */
        @Nullable OrderState state();

        /**
         * The workflow ended by action 'sent'.
         *
         * @param first $steps.first.outputs.state
         * @param state $steps.last.outputs.state
         */
        record Sent(OrderState first, @Nullable OrderState state) implements Outputs {
        }

        /**
         * The workflow ended by action 'paid'.
         *
         * @param first $steps.first.outputs.state
         * @param state $steps.last.outputs.state
         */
        record Paid(OrderState first, OrderState state) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param first $steps.first.outputs.state
         * @param state $steps.last.outputs.state
         */
        record Completed(OrderState first, OrderState state) implements Outputs {
        }
    }
}
