package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.Order;
import com.acme.orders.model.OrderState;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
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
 * read
 *   on failure, if $statusCode == 500: go to cancel
 *   on failure, if $statusCode == 404: end (gone)
 * cancel
 *   on failure, if $statusCode == 404: end (gone)
 *   on failure, end (broken)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'cancel':
 * change that, not this.
 */
@NullMarked
public final class Cancel {
    private static final String WORKFLOW_ID = "cancel";

    private final Orders orders;

    private final WorkflowOptions options;

    public Cancel(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public Cancel(Orders orders, WorkflowOptions options) {
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
            ReadResult read = null;
            try {
                read = read(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // broken: $statusCode == 500
                if (response != null && response.status() == 500) {
                    run.actionTaken("read", "broken");
                } else {
                    // gone: $statusCode == 404
                    if (response != null && response.status() == 404) {
                        run.actionTaken("read", "gone");
                        return run.ended("gone", new Outputs.Gone(null));
                    }
                    throw failure;
                }
            }
            try {
                cancel(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // gone: $statusCode == 404
                if (response != null && response.status() == 404) {
                    run.actionTaken("cancel", "gone");
                    return run.ended("gone", new Outputs.Gone(read == null ? null : read.state()));
                }
                // broken
                run.actionTaken("cancel", "broken");
                return run.ended("broken", new Outputs.Broken(read == null ? null : read.state()));
            }
            return run.completed(new Outputs.Completed(read == null ? null : read.state()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /orders/{order_id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        OrdersApi.ReadOrder request = orders.orders().readOrder(inputs.order());
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.body("/state");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state")));
    }

    /**
     * One attempt at step 'cancel', which sends DELETE /orders/{order_id}; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public CancelResult cancel(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "cancel", options);
        OrdersApi.CancelOrder request = orders.orders().cancelOrder(inputs.order());
        Response<Void> response = orders.send(step, request);
        step.require(response.status() == 204, "$statusCode == 204");
        return step.succeeded(new CancelResult());
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
     * What step 'read' gives.
     *
     * @param state $response.body#/state
     */
    public record ReadResult(OrderState state) {
    }

    /**
     * What step 'cancel' gives.
     */
    public record CancelResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Gone, Outputs.Completed, Outputs.Broken {
        /**
         * $steps.read.outputs.state.
         */
        @Nullable OrderState state();

        /**
         * The workflow ended by action 'gone'.
         *
         * @param state $steps.read.outputs.state
         */
        record Gone(@Nullable OrderState state) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param state $steps.read.outputs.state
         */
        record Completed(@Nullable OrderState state) implements Outputs {
        }

        /**
         * The workflow ended by action 'broken'.
         *
         * @param state $steps.read.outputs.state
         */
        record Broken(@Nullable OrderState state) implements Outputs {
        }
    }
}
