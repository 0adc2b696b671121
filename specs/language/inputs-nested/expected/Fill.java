package com.acme;

import com.acme.boxes.api.BoxesApi;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.JsonObject;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * put
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'fill':
 * change that, not this.
 */
@NullMarked
public final class Fill {
    private static final String WORKFLOW_ID = "fill";

    private final Boxes boxes;

    private final WorkflowOptions options;

    public Fill(Boxes boxes) {
        this(boxes, WorkflowOptions.defaults());
    }

    public Fill(Boxes boxes, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.boxes = boxes;
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
            put(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'put', which sends POST /boxes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PutResult put(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "put", options);
        Inputs.Customer boss = inputs.customer().boss();
        Inputs.Customer boss2 = boss == null ? null : boss.boss();
        Inputs.Customer value = inputs.payer();
        Inputs.LinesItem first = Elements.at(inputs.lines(), 0);
        Map<String, Object> payload = new JsonObject()
                .withIfPresent("customer", inputs.customer())
                .withIfPresent("payer", inputs.payer())
                .withIfPresent("boss", boss2 == null ? null : boss2.name())
                .withIfPresent("mail", value == null ? null : value.eMail())
                .withIfPresent("first", first == null ? null : first.sku())
                .withIfPresent("lines", inputs.lines())
                .withIfPresent("include", inputs.include())
                .withIfPresent("class", inputs.class_())
                .withIfPresent("hash", inputs.hashCodeValue_8cdac1b())
                .withIfPresent("Hash", inputs.hashcodeValue_cb69c1b())
                .withIfPresent("builder", inputs.builderValue());
        BoxesApi.FillBox request = boxes.boxes().fillBox(payload);
        Response<Void> response = boxes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Inputs.Customer customer, List<Inputs.LinesItem> lines,
            Inputs.@Nullable Customer payer, @Nullable List<String> include,
            @Nullable String class_, @Nullable Long hashCodeValue_8cdac1b,
            @Nullable Long hashcodeValue_cb69c1b, @Nullable String builderValue) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "customer", customer);
            Checks.required(WORKFLOW_ID, "lines", lines);
            lines = Copies.list(lines);
            include = Copies.listIfPresent(include);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Customer customer, List<LinesItem> lines) {
            return new Inputs(customer, lines, null, null, null, null, null, null);
        }

        /**
         * These inputs with another 'payer'; null for none given.
         */
        public Inputs withPayer(@Nullable Customer payer) {
            return toBuilder().payer(payer).build();
        }

        /**
         * These inputs with another 'include[]'; null for none given.
         */
        public Inputs withInclude(@Nullable List<String> include) {
            return toBuilder().include(include).build();
        }

        /**
         * These inputs with another 'class'; null for none given.
         */
        public Inputs withClass_(@Nullable String class_) {
            return toBuilder().class_(class_).build();
        }

        /**
         * These inputs with another 'hashCode'; null for none given.
         */
        public Inputs withHashCodeValue_8cdac1b(@Nullable Long hashCodeValue_8cdac1b) {
            return toBuilder().hashCodeValue_8cdac1b(hashCodeValue_8cdac1b).build();
        }

        /**
         * These inputs with another 'Hashcode'; null for none given.
         */
        public Inputs withHashcodeValue_cb69c1b(@Nullable Long hashcodeValue_cb69c1b) {
            return toBuilder().hashcodeValue_cb69c1b(hashcodeValue_cb69c1b).build();
        }

        /**
         * These inputs with another 'builder'; null for none given.
         */
        public Inputs withBuilderValue(@Nullable String builderValue) {
            return toBuilder().builderValue(builderValue).build();
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
                    .customer(customer)
                    .lines(lines)
                    .payer(payer)
                    .include(include)
                    .class_(class_)
                    .hashCodeValue_8cdac1b(hashCodeValue_8cdac1b)
                    .hashcodeValue_cb69c1b(hashcodeValue_cb69c1b)
                    .builderValue(builderValue);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable Customer customer;

            private @Nullable List<LinesItem> lines;

            private @Nullable Customer payer;

            private @Nullable List<String> include;

            private @Nullable String class_;

            private @Nullable Long hashCodeValue_8cdac1b;

            private @Nullable Long hashcodeValue_cb69c1b;

            private @Nullable String builderValue;

            private Builder() {
            }

            /**
             * Sets 'customer', which is required.
             */
            public Builder customer(Customer customer) {
                this.customer = customer;
                return this;
            }

            /**
             * Sets 'lines', which is required.
             */
            public Builder lines(List<LinesItem> lines) {
                this.lines = lines;
                return this;
            }

            /**
             * Sets 'payer'; null for none given.
             */
            public Builder payer(@Nullable Customer payer) {
                this.payer = payer;
                return this;
            }

            /**
             * Sets 'include[]'; null for none given.
             */
            public Builder include(@Nullable List<String> include) {
                this.include = include;
                return this;
            }

            /**
             * Sets 'class'; null for none given.
             */
            public Builder class_(@Nullable String class_) {
                this.class_ = class_;
                return this;
            }

            /**
             * Sets 'hashCode'; null for none given.
             */
            public Builder hashCodeValue_8cdac1b(@Nullable Long hashCodeValue_8cdac1b) {
                this.hashCodeValue_8cdac1b = hashCodeValue_8cdac1b;
                return this;
            }

            /**
             * Sets 'Hashcode'; null for none given.
             */
            public Builder hashcodeValue_cb69c1b(@Nullable Long hashcodeValue_cb69c1b) {
                this.hashcodeValue_cb69c1b = hashcodeValue_cb69c1b;
                return this;
            }

            /**
             * Sets 'builder'; null for none given.
             */
            public Builder builderValue(@Nullable String builderValue) {
                this.builderValue = builderValue;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        Checks.required(WORKFLOW_ID, "customer", customer),
                        Checks.required(WORKFLOW_ID, "lines", lines),
                        payer,
                        include,
                        class_,
                        hashCodeValue_8cdac1b,
                        hashcodeValue_cb69c1b,
                        builderValue);
            }
        }

        /**
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Customer(String name, @Nullable Customer boss,
                @JsonProperty("e-mail") @Nullable String eMail,
                @Nullable Map<String, Customer> contacts) {
            public Customer {
                Checks.required(WORKFLOW_ID, "name", name);
                contacts = Copies.mapIfPresent(contacts);
            }

            @Override
            public String toString() {
                return "Customer[name=" + name
                        + ", boss=" + boss
                        + ", eMail=" + eMail
                        + ", contacts=" + Secrets.shown(contacts)
                        + "]";
            }

            /**
             * Customer with only what is required; the rest has its defaults.
             */
            public static Customer of(String name) {
                return new Customer(name, null, null, null);
            }

            /**
             * This object with another 'boss'; null for none given.
             */
            public Customer withBoss(@Nullable Customer boss) {
                return new Customer(name, boss, eMail, contacts);
            }

            /**
             * This object with another 'e-mail'; null for none given.
             */
            public Customer withEMail(@Nullable String eMail) {
                return new Customer(name, boss, eMail, contacts);
            }

            /**
             * This object with another 'contacts'; null for none given.
             */
            public Customer withContacts(@Nullable Map<String, Customer> contacts) {
                return new Customer(name, boss, eMail, contacts);
            }
        }

        /**
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record LinesItem(String sku, Long count) {
            public LinesItem {
                Checks.required(WORKFLOW_ID, "sku", sku);
                count = count == null ? 1L : count;
                Checks.text(WORKFLOW_ID, "sku", sku).minLength(1);
            }

            /**
             * LinesItem with only what is required; the rest has its defaults.
             */
            public static LinesItem of(String sku) {
                return new LinesItem(sku, 1L);
            }

            /**
             * This object with another 'count'; null for none given, which is its default.
             */
            public LinesItem withCount(@Nullable Long count) {
                return new LinesItem(sku, count == null ? 1L : count);
            }
        }
    }

    /**
     * What step 'put' gives.
     */
    public record PutResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}
