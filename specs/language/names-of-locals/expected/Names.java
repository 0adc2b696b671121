package com.acme;

import com.acme.value.Json;
import com.acme.value.api.OrdersApi;
import com.acme.value.model.FindOrders200Response;
import com.acme.value.model.NewOrder;
import com.acme.value.model.Order;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * value
 * given
 * prior
 *   on failure, retry, after value, once
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'names':
 * change that, not this.
 */
@NullMarked
public final class Names {
    private static final String WORKFLOW_ID = "names";

    private final Value value;

    private final WorkflowOptions options;

    public Names(Value value) {
        this(value, WorkflowOptions.defaults());
    }

    public Names(Value value, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.value = value;
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
            ValueResult valueResult = value(inputs);
            GivenResult givenResult = given(inputs, valueResult);
            Retries priorResultFailureRetries =
                    run.retries("prior", "failure", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    prior(givenResult);
                    break;
                } catch (StepFailedException failure) {
                    // failure
                    if (priorResultFailureRetries.again(failure)) {
                        try {
                            valueResult = value(inputs);
                            continue;
                        } catch (StepFailedException prior) {
                            failure.addSuppressed(prior);
                        }
                    }
                    throw failure;
                }
            }
            Order value2 = givenResult.given();
            return run.completed(new Outputs(
                    valueResult.e(),
                    value2 == null ? null : value2.getId()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'value', which sends GET /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ValueResult value(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "value", options);
        OrdersApi.FindOrders request = value.orders().findOrders()
                .customer(inputs.given().value())
                .cursor(inputs.e());
        Response<FindOrders200Response> response = value.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        FindOrders200Response body = response.body("/orders/0", "/orders/0/customer", "/next");
        Order firstOrder = Elements.at(body.getOrders(), 0);
        String customer = firstOrder == null ? null : firstOrder.getCustomer();
        String next2 = body.getNext();
        String e2 = next2 == null
                ? null
                : customer == null ? null : "order " + customer + " of " + next2;
        return step.succeeded(new ValueResult(Elements.at(body.getOrders(), 0), e2));
    }

    /**
     * One attempt at step 'given', which sends POST /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public GivenResult given(Inputs inputs, ValueResult valueResult) {
        Step step = Step.start(WORKFLOW_ID, "given", options);
        OrdersApi.PlaceOrder request = value.orders().placeOrder().newOrder(
                step.convert(
                        inputs.value(),
                        given -> Json.convert(given, new TypeReference<NewOrder>() {}),
                        "$inputs.value"));
        Response<Order> response = value.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Order body = response.status() == 201 ? response.body("") : null;
        return step.succeeded(new GivenResult(body, valueResult.value()));
    }

    /**
     * One attempt at step 'prior', which sends POST /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PriorResult prior(GivenResult givenResult) {
        Step step = Step.start(WORKFLOW_ID, "prior", options);
        Order value2 = step.present(givenResult.value(), "$steps.given.outputs.value");
        OrdersApi.PlaceOrder request = value.orders().placeOrder().newOrder(
                step.convert(
                        value2,
                        given -> Json.convert(given, new TypeReference<NewOrder>() {}),
                        "$steps.given.outputs.value"));
        Response<Order> response = value.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PriorResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Inputs.Given given, Inputs.Value value, @Nullable String e) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "given", given);
            Checks.required(WORKFLOW_ID, "value", value);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Given given, Value value) {
            return new Inputs(given, value, null);
        }

        /**
         * These inputs with another 'e'; null for none given.
         */
        public Inputs withE(@Nullable String e) {
            return new Inputs(given, value, e);
        }

        /**
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Given(String value) {
            public Given {
                Checks.required(WORKFLOW_ID, "value", value);
            }

            /**
             * Given, all of which are required.
             */
            public static Given of(String value) {
                return new Given(value);
            }
        }

        /**
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Value(String customer, @Nullable BigDecimal total) {
            public Value {
                Checks.required(WORKFLOW_ID, "customer", customer);
            }

            /**
             * Value with only what is required; the rest has its defaults.
             */
            public static Value of(String customer) {
                return new Value(customer, null);
            }

            /**
             * This object with another 'total'; null for none given.
             */
            public Value withTotal(@Nullable BigDecimal total) {
                return new Value(customer, total);
            }
        }
    }

    /**
     * What step 'value' gives.
     *
     * @param value $response.body#/orders/0
     */
    public record ValueResult(@Nullable Order value, @Nullable String e) {
    }

    /**
     * What step 'given' gives.
     *
     * @param given $response.body
     * @param value $steps.value.outputs.value
     */
    public record GivenResult(@Nullable Order given, @Nullable Order value) {
    }

    /**
     * What step 'prior' gives.
     */
    public record PriorResult() {
    }

    /**
     * What the workflow gives.
     *
     * @param run $steps.value.outputs.e
     * @param step $steps.given.outputs.given#/id
     */
    public record Outputs(@Nullable String run, @Nullable Long step) {
    }
}
