package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.Conflict;
import com.acme.orders.model.NewOrder;
import com.acme.orders.model.Order;
import com.acme.orders.model.OrderState;
import com.acme.orders.model.Problem;
import io.github.arazzocodegen.runtime.ApiLevel;
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
 * place
 * read
 *   on failure, if $statusCode == 403 &amp;&amp; $response.body#/code == 17: end (secret)
 *   on failure, if $statusCode &gt;= 400 &amp;&amp; $statusCode &lt; 500 and $response.body#/title == 'missing': end (missing)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'place-or-read': change that, not this.
 */
@NullMarked
public final class PlaceOrRead {
    private static final String WORKFLOW_ID = "place-or-read";

    private final Orders orders;

    private final WorkflowOptions options;

    public PlaceOrRead(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public PlaceOrRead(Orders orders, WorkflowOptions options) {
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
            PlaceResult place = place(inputs);
            ReadResult read;
            try {
                read = read(place);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // secret: $statusCode == 403 && $response.body#/code == 17
                Problem body2 = response == null
                        ? null
                        : response.asIfReadable(Orders.body(OrdersApi.ReadOrder.STATUS_4XX));
                if (response != null
                        && (response.status() == 403
                                && Comparisons.equal(body2 == null ? null : body2.getCode(), 17L))) {
                    run.actionTaken("read", "secret");
                    return run.ended("secret", new Outputs.Secret(place.existing()));
                }
                // missing: $statusCode >= 400 && $statusCode < 500 and $response.body#/title ==
                // 'missing'
                if (response != null
                        && (response.status() >= 400
                                && response.status() < 500
                                && "missing".equalsIgnoreCase(body2 == null ? null : body2.getTitle()))) {
                    run.actionTaken("read", "missing");
                    return run.ended("missing", new Outputs.Missing(place.existing()));
                }
                throw failure;
            }
            return run.completed(new Outputs.Completed(place.existing(), read.state()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'place', which sends POST /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PlaceResult place(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "place", options);
        NewOrder payload = new NewOrder().customer(inputs.customer());
        OrdersApi.PlaceOrder request = orders.orders().placeOrder().newOrder(payload);
        Response<Order> response = orders.send(step, request);
        step.require(response.status() == 409, "$statusCode == 409");
        Conflict body = response.as(Orders.body(OrdersApi.PlaceOrder.STATUS_409), "/existing");
        return step.succeeded(new PlaceResult(
                step.present(body.getExisting(), "$response.body#/existing")));
    }

    /**
     * One attempt at step 'read', which sends GET /orders/{order_id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(PlaceResult place) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        OrdersApi.ReadOrder request = orders.orders().readOrder(place.existing());
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.body("/state");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state")));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String customer) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "customer", customer);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String customer) {
            return new Inputs(customer);
        }
    }

    /**
     * What step 'place' gives.
     *
     * @param existing $response.body#/existing
     */
    public record PlaceResult(Long existing) {
    }

    /**
     * What step 'read' gives.
     *
     * @param state $response.body#/state
     */
    public record ReadResult(OrderState state) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Completed, Outputs.Secret, Outputs.Missing {
        /**
         * $steps.place.outputs.existing.
         */
        Long existing();

        /**
         * $steps.read.outputs.state; null if the ending does not set it.
         */
        default @Nullable OrderState state() {
            return null;
        }

        /**
         * The workflow ran to its last step.
         *
         * @param existing $steps.place.outputs.existing
         * @param state $steps.read.outputs.state
         */
        record Completed(Long existing, OrderState state) implements Outputs {
        }

        /**
         * The workflow ended by action 'secret'.
         *
         * @param existing $steps.place.outputs.existing
         */
        record Secret(Long existing) implements Outputs {
        }

        /**
         * The workflow ended by action 'missing'.
         *
         * @param existing $steps.place.outputs.existing
         */
        record Missing(Long existing) implements Outputs {
        }
    }
}
