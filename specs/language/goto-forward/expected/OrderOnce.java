package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.FindOrders200Response;
import com.acme.orders.model.NewOrder;
import com.acme.orders.model.Order;
import com.acme.orders.model.OrderState;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Elements;
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
 * find
 *   if $response.body#/orders/0/state == 'open': go to list
 * place
 * list
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'order-once': change that, not this.
 */
@NullMarked
public final class OrderOnce {
    private static final String WORKFLOW_ID = "order-once";

    private final Orders orders;

    private final WorkflowOptions options;

    public OrderOnce(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public OrderOnce(Orders orders, WorkflowOptions options) {
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
            Attempt<FindResult, FindOrders200Response> find = attemptFind(inputs);
            PlaceResult place = null;
            // known: $response.body#/orders/0/state == 'open' (goes on with list)
            Order firstOrder = Elements.at(find.response().body().getOrders(), 0);
            if ((firstOrder == null ? null : firstOrder.getState()) == OrderState.OPEN) {
                run.actionTaken("find", "known");
            } else {
                place = place(inputs);
            }
            ListResult list = list(place);
            return run.completed(new Outputs(
                    find.result().found(),
                    place == null ? null : place.placed(),
                    list.next()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'find', which sends GET /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindResult find(Inputs inputs) {
        return attemptFind(inputs).result();
    }

    private Attempt<FindResult, FindOrders200Response> attemptFind(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "find", options);
        OrdersApi.FindOrders request = orders.orders().findOrders().customer(inputs.customer());
        Response<FindOrders200Response> response = orders.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        FindOrders200Response body = response.body("/orders/0/id");
        Order firstOrder = Elements.at(body.getOrders(), 0);
        Long found = firstOrder == null ? null : firstOrder.getId();
        return step.succeeded(new FindResult(found), response);
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
        Long placed = body == null ? null : body.getId();
        return step.succeeded(new PlaceResult(placed));
    }

    /**
     * One attempt at step 'list', which sends GET /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ListResult list(@Nullable PlaceResult place) {
        Step step = Step.start(WORKFLOW_ID, "list", options);
        Long placed =
                place == null ? null : step.present(place.placed(), "$steps.place.outputs.placed");
        OrdersApi.FindOrders request = orders.orders().findOrders().cursor(
                step.convertIfPresent(placed, Conversions::toText, "$steps.place.outputs.placed"));
        Response<FindOrders200Response> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        FindOrders200Response body = response.body("/next");
        return step.succeeded(new ListResult(body.getNext()));
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
     * What step 'find' gives.
     *
     * @param found $response.body#/orders/0/id
     */
    public record FindResult(@Nullable Long found) {
    }

    /**
     * What step 'place' gives.
     *
     * @param placed $response.body#/id
     */
    public record PlaceResult(@Nullable Long placed) {
    }

    /**
     * What step 'list' gives.
     *
     * @param next $response.body#/next
     */
    public record ListResult(@Nullable String next) {
    }

    /**
     * What the workflow gives.
     *
     * @param found $steps.find.outputs.found
     * @param placed $steps.place.outputs.placed
     * @param next $steps.list.outputs.next
     */
    public record Outputs(@Nullable Long found, @Nullable Long placed, @Nullable String next) {
    }
}
