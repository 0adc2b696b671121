package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.FindOrders200Response;
import com.acme.orders.model.Order;
import com.acme.stock.api.ItemsApi;
import com.acme.stock.model.GetItemsByItemStock200Response;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
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
 * count
 * orders
 * set
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'restock':
 * change that, not this.
 */
@NullMarked
public final class Restock {
    private static final String WORKFLOW_ID = "restock";

    private final Stock stock;

    private final Orders orders;

    private final WorkflowOptions options;

    public Restock(Stock stock, Orders orders) {
        this(stock, orders, WorkflowOptions.defaults());
    }

    public Restock(Stock stock, Orders orders, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.stock = stock;
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
            CountResult count = count(inputs);
            OrdersResult ordersResult = orders();
            set(inputs, count);
            return run.completed(new Outputs(count.count(), ordersResult.order()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'count', which sends GET /items/{item}/stock; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public CountResult count(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "count", options);
        ItemsApi.GetItemsByItemStock request = stock.items().getItemsByItemStock(inputs.item());
        Response<GetItemsByItemStock200Response> response = stock.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        GetItemsByItemStock200Response body = response.body("/count");
        return step.succeeded(new CountResult(body.getCount()));
    }

    /**
     * One attempt at step 'orders', which sends GET /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public OrdersResult orders() {
        Step step = Step.start(WORKFLOW_ID, "orders", options);
        OrdersApi.FindOrders request = orders.orders().findOrders();
        Response<FindOrders200Response> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        FindOrders200Response body = response.body("/orders/0/id");
        Order firstOrder = Elements.at(body.getOrders(), 0);
        Long order = firstOrder == null ? null : firstOrder.getId();
        return step.succeeded(new OrdersResult(order));
    }

    /**
     * One attempt at step 'set', which sends PUT /items/{item}/stock; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SetResult set(Inputs inputs, CountResult count) {
        Step step = Step.start(WORKFLOW_ID, "set", options);
        GetItemsByItemStock200Response payload = new GetItemsByItemStock200Response().count(
                step.present(count.count(), "$steps.count.outputs.count"));
        ItemsApi.PutItemsByItemStock request = stock.items()
                .putItemsByItemStock(inputs.item())
                .getItemsByItemStock200Response(payload);
        Response<Void> response = stock.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SetResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String item) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "item", item);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String item) {
            return new Inputs(item);
        }
    }

    /**
     * What step 'count' gives.
     *
     * @param count $response.body#/count
     */
    public record CountResult(@Nullable Long count) {
    }

    /**
     * What step 'orders' gives.
     *
     * @param order $response.body#/orders/0/id
     */
    public record OrdersResult(@Nullable Long order) {
    }

    /**
     * What step 'set' gives.
     */
    public record SetResult() {
    }

    /**
     * What the workflow gives.
     *
     * @param count $steps.count.outputs.count
     * @param order $steps.orders.outputs.order
     */
    public record Outputs(@Nullable Long count, @Nullable Long order) {
    }
}
