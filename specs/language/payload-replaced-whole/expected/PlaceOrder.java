package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.NewOrder;
import com.acme.orders.model.Order;
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
 * place
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'place-order': change that, not this.
 */
@NullMarked
public final class PlaceOrder {
    private static final String WORKFLOW_ID = "place-order";

    private final Orders orders;

    private final WorkflowOptions options;

    public PlaceOrder(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public PlaceOrder(Orders orders, WorkflowOptions options) {
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
            return run.completed(new Outputs(place.id()));
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
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.status() == 201 ? response.body("/id") : null;
        Long id = body == null ? null : body.getId();
        return step.succeeded(new PlaceResult(id));
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
     * @param id $response.body#/id
     */
    public record PlaceResult(@Nullable Long id) {
    }

    /**
     * What the workflow gives.
     *
     * @param id $steps.place.outputs.id
     */
    public record Outputs(@Nullable Long id) {
    }
}
