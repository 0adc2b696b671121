package com.acme;

import com.acme.orders.api.OrdersApi;
import com.acme.orders.model.NewOrder;
import com.acme.orders.model.Order;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 *   if $inputs.endEarly == true: end (paid)
 * place
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'read':
 * change that, not this.
 */
@NullMarked
public final class Read {
    private static final String WORKFLOW_ID = "read";

    private final Orders orders;

    private final WorkflowOptions options;

    public Read(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public Read(Orders orders, WorkflowOptions options) {
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
            read(inputs);
            // paid: $inputs.endEarly == true
            if (Comparisons.equal(inputs.endEarly(), true)) {
                run.actionTaken("read", "paid");
                return run.ended("paid", new Outputs.Paid(inputs.tag()));
            }
            place(inputs);
            return run.completed(new Outputs.Completed(inputs.tag()));
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
        step.require(response.status() == 200, "$statusCode == 200");
        Order body = response.body();
        step.require(
                Comparisons.equal(inputs.state(), body.getState()),
                "$inputs.state == $response.body#/state");
        return step.succeeded(new ReadResult());
    }

    /**
     * One attempt at step 'place', which sends POST /orders; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PlaceResult place(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "place", options);
        Object user = step.present(inputs.user(), "$inputs.user");
        NewOrder payload = new NewOrder()
                .customer(step.present(inputs.customer(), "$inputs.customer"))
                .total(inputs.total())
                .note("by " + step.convert(user, Conversions::toText, "$inputs.user"));
        OrdersApi.PlaceOrder request = orders.orders().placeOrder().newOrder(payload);
        Response<Order> response = orders.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PlaceResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long order, @Nullable Object state, @Nullable Object endEarly,
            @Nullable String customer, @Nullable BigDecimal total, @Nullable Object user,
            @Nullable Object tag) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "order", order);
        }

        @Override
        public String toString() {
            return "Inputs[order=" + order
                    + ", state=" + Secrets.shown(state)
                    + ", endEarly=" + Secrets.shown(endEarly)
                    + ", customer=" + customer
                    + ", total=" + total
                    + ", user=" + Secrets.shown(user)
                    + ", tag=" + Secrets.shown(tag)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Long order) {
            return new Inputs(order, null, null, null, null, null, null);
        }

        /**
         * These inputs with another 'state'; null for none given.
         */
        public Inputs withState(@Nullable Object state) {
            return toBuilder().state(state).build();
        }

        /**
         * These inputs with another 'endEarly'; null for none given.
         */
        public Inputs withEndEarly(@Nullable Object endEarly) {
            return toBuilder().endEarly(endEarly).build();
        }

        /**
         * These inputs with another 'customer'; null for none given.
         */
        public Inputs withCustomer(@Nullable String customer) {
            return toBuilder().customer(customer).build();
        }

        /**
         * These inputs with another 'total'; null for none given.
         */
        public Inputs withTotal(@Nullable BigDecimal total) {
            return toBuilder().total(total).build();
        }

        /**
         * These inputs with another 'user'; null for none given.
         */
        public Inputs withUser(@Nullable Object user) {
            return toBuilder().user(user).build();
        }

        /**
         * These inputs with another 'tag'; null for none given.
         */
        public Inputs withTag(@Nullable Object tag) {
            return toBuilder().tag(tag).build();
        }

        /**
         * A builder that has nothing but defaults.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * A builder that has these values.
         */
        public Builder toBuilder() {
            return new Builder()
                    .order(order)
                    .state(state)
                    .endEarly(endEarly)
                    .customer(customer)
                    .total(total)
                    .user(user)
                    .tag(tag);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable Long order;

            private @Nullable Object state;

            private @Nullable Object endEarly;

            private @Nullable String customer;

            private @Nullable BigDecimal total;

            private @Nullable Object user;

            private @Nullable Object tag;

            private Builder() {
            }

            /**
             * Sets 'order', which is required.
             */
            public Builder order(Long order) {
                this.order = order;
                return this;
            }

            /**
             * Sets 'state'; null for none given.
             */
            public Builder state(@Nullable Object state) {
                this.state = state;
                return this;
            }

            /**
             * Sets 'endEarly'; null for none given.
             */
            public Builder endEarly(@Nullable Object endEarly) {
                this.endEarly = endEarly;
                return this;
            }

            /**
             * Sets 'customer'; null for none given.
             */
            public Builder customer(@Nullable String customer) {
                this.customer = customer;
                return this;
            }

            /**
             * Sets 'total'; null for none given.
             */
            public Builder total(@Nullable BigDecimal total) {
                this.total = total;
                return this;
            }

            /**
             * Sets 'user'; null for none given.
             */
            public Builder user(@Nullable Object user) {
                this.user = user;
                return this;
            }

            /**
             * Sets 'tag'; null for none given.
             */
            public Builder tag(@Nullable Object tag) {
                this.tag = tag;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        Checks.required(WORKFLOW_ID, "order", order),
                        state,
                        endEarly,
                        customer,
                        total,
                        user,
                        tag);
            }
        }
    }

    /**
     * What step 'read' gives.
     */
    public record ReadResult() {
    }

    /**
     * What step 'place' gives.
     */
    public record PlaceResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Paid, Outputs.Completed {
        /**
         * $inputs.tag.
         */
        @Nullable Object tag();

        /**
         * The workflow ended by action 'paid'.
         *
         * @param tag $inputs.tag
         */
        record Paid(@Nullable Object tag) implements Outputs {
            @Override
            public String toString() {
                return "Paid[tag=" + Secrets.shown(tag)
                        + "]";
            }
        }

        /**
         * The workflow ran to its last step.
         *
         * @param tag $inputs.tag
         */
        record Completed(@Nullable Object tag) implements Outputs {
            @Override
            public String toString() {
                return "Completed[tag=" + Secrets.shown(tag)
                        + "]";
            }
        }
    }
}
