package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.NewOrder;
import com.acme.orders.model.Order;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * place
 *   on failure, if $statusCode == 503: retry, up to 2 times
 *   on failure, if $statusCode &gt;= 500: retry, once
 *   on failure, if $statusCode == 503: end (gaveUp)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'place-patiently': change that, not this.
 */
@NullMarked
public final class PlacePatiently {
    private static final String WORKFLOW_ID = "place-patiently";

    private final Orders orders;

    private final WorkflowOptions options;

    public PlacePatiently(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public PlacePatiently(Orders orders, WorkflowOptions options) {
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
            PlaceResult place;
            Retries placeBusyRetries = run.retries("place", "busy", Duration.ofMillis(1500), 2);
            Retries placeOnceMoreRetries =
                    run.retries("place", "onceMore", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    place = place(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // busy: $statusCode == 503
                    if (response != null
                            && response.status() == 503
                            && placeBusyRetries.again(failure)) {
                        continue;
                    }
                    // onceMore: $statusCode >= 500
                    if (response != null
                            && response.status() >= 500
                            && placeOnceMoreRetries.again(failure)) {
                        continue;
                    }
                    // gaveUp: $statusCode == 503
                    if (response != null && response.status() == 503) {
                        run.actionTaken("place", "gaveUp");
                        return run.ended("gaveUp", new Outputs.GaveUp());
                    }
                    throw failure;
                }
            }
            return run.completed(new Outputs.Completed(place.id()));
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
        step.require(response.status() == 201, "$statusCode == 201");
        Order body = response.body("/id");
        return step.succeeded(new PlaceResult(step.present(body.getId(), "$response.body#/id")));
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
    public record PlaceResult(Long id) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Completed, Outputs.GaveUp {
        /**
         * $steps.place.outputs.id; null if the ending does not set it.
         */
        default @Nullable Long id() {
            return null;
        }

        /**
         * The workflow ran to its last step.
         *
         * @param id $steps.place.outputs.id
         */
        record Completed(Long id) implements Outputs {
        }

        /**
         * The workflow ended by action 'gaveUp'.
         */
        record GaveUp() implements Outputs {
        }
    }
}
