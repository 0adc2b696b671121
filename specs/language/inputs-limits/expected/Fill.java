package com.acme;

import com.acme.boxes.api.BoxesApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.JsonObject;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import java.net.URI;
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
        Map<String, Object> payload = new JsonObject()
                .withIfPresent("name", inputs.name())
                .withIfPresent("home", inputs.home())
                .withIfPresent("age", inputs.age())
                .withIfPresent("price", inputs.price())
                .withIfPresent("tags", inputs.tags())
                .withIfPresent("labels", inputs.labels())
                .withIfPresent("grid", inputs.grid())
                .withIfPresent("both", inputs.both())
                .withIfPresent("pin", inputs.pin());
        BoxesApi.FillBox request = boxes.boxes().fillBox(payload);
        Response<Void> response = boxes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String name, @Nullable URI home, @Nullable Integer age,
            @Nullable BigDecimal price, @Nullable List<String> tags,
            @Nullable Map<String, Long> labels, @Nullable List<List<BigDecimal>> grid,
            @Nullable String both, @Nullable String pin) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "name", name);
            tags = Copies.listIfPresent(tags);
            labels = Copies.mapIfPresent(labels);
            grid = Copies.listIfPresent(grid);
            Checks.text(WORKFLOW_ID, "name", name)
                    .minLength(2)
                    .maxLength(8)
                    .pattern("^\\w+$");
            Checks.text(WORKFLOW_ID, "home", home).pattern("^https:");
            Checks.number(WORKFLOW_ID, "age", age)
                    .minimum(0)
                    .maximum(150);
            Checks.number(WORKFLOW_ID, "price", price)
                    .multipleOf(new BigDecimal("0.01"))
                    .exclusiveMinimum(0)
                    .exclusiveMaximum(new BigDecimal("99.5"));
            Checks.list(WORKFLOW_ID, "tags", tags)
                    .minItems(1)
                    .maxItems(3)
                    .uniqueItems()
                    .each((at, element) -> Checks.text(WORKFLOW_ID, at, element).minLength(2));
            Checks.map(WORKFLOW_ID, "labels", labels)
                    .minProperties(1)
                    .maxProperties(2)
                    .each((at, member) -> Checks.number(WORKFLOW_ID, at, member).minimum(1));
            Checks.list(WORKFLOW_ID, "grid", grid).each(
                    (at, element) -> Checks.list(WORKFLOW_ID, at, element).maxItems(2).each((at2, element2) -> Checks.number(WORKFLOW_ID, at2, element2).maximum(9)));
            Checks.text(WORKFLOW_ID, "both", both)
                    .minLength(3)
                    .minLength(5)
                    .maxLength(6);
            Checks.text(WORKFLOW_ID, "pin", pin).minLength(4);
        }

        @Override
        public String toString() {
            return "Inputs[name=" + name
                    + ", home=" + home
                    + ", age=" + age
                    + ", price=" + price
                    + ", tags=" + tags
                    + ", labels=" + Secrets.shown(labels)
                    + ", grid=" + grid
                    + ", both=" + both
                    + ", pin=" + Secrets.mask(pin)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String name) {
            return new Inputs(name, null, null, null, null, null, null, null, null);
        }

        /**
         * These inputs with another 'home'; null for none given.
         */
        public Inputs withHome(@Nullable URI home) {
            return toBuilder().home(home).build();
        }

        /**
         * These inputs with another 'age'; null for none given.
         */
        public Inputs withAge(@Nullable Integer age) {
            return toBuilder().age(age).build();
        }

        /**
         * These inputs with another 'price'; null for none given.
         */
        public Inputs withPrice(@Nullable BigDecimal price) {
            return toBuilder().price(price).build();
        }

        /**
         * These inputs with another 'tags'; null for none given.
         */
        public Inputs withTags(@Nullable List<String> tags) {
            return toBuilder().tags(tags).build();
        }

        /**
         * These inputs with another 'labels'; null for none given.
         */
        public Inputs withLabels(@Nullable Map<String, Long> labels) {
            return toBuilder().labels(labels).build();
        }

        /**
         * These inputs with another 'grid'; null for none given.
         */
        public Inputs withGrid(@Nullable List<List<BigDecimal>> grid) {
            return toBuilder().grid(grid).build();
        }

        /**
         * These inputs with another 'both'; null for none given.
         */
        public Inputs withBoth(@Nullable String both) {
            return toBuilder().both(both).build();
        }

        /**
         * These inputs with another 'pin'; null for none given.
         */
        public Inputs withPin(@Nullable String pin) {
            return toBuilder().pin(pin).build();
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
                    .name(name)
                    .home(home)
                    .age(age)
                    .price(price)
                    .tags(tags)
                    .labels(labels)
                    .grid(grid)
                    .both(both)
                    .pin(pin);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable String name;

            private @Nullable URI home;

            private @Nullable Integer age;

            private @Nullable BigDecimal price;

            private @Nullable List<String> tags;

            private @Nullable Map<String, Long> labels;

            private @Nullable List<List<BigDecimal>> grid;

            private @Nullable String both;

            private @Nullable String pin;

            private Builder() {
            }

            /**
             * Sets 'name', which is required.
             */
            public Builder name(String name) {
                this.name = name;
                return this;
            }

            /**
             * Sets 'home'; null for none given.
             */
            public Builder home(@Nullable URI home) {
                this.home = home;
                return this;
            }

            /**
             * Sets 'age'; null for none given.
             */
            public Builder age(@Nullable Integer age) {
                this.age = age;
                return this;
            }

            /**
             * Sets 'price'; null for none given.
             */
            public Builder price(@Nullable BigDecimal price) {
                this.price = price;
                return this;
            }

            /**
             * Sets 'tags'; null for none given.
             */
            public Builder tags(@Nullable List<String> tags) {
                this.tags = tags;
                return this;
            }

            /**
             * Sets 'labels'; null for none given.
             */
            public Builder labels(@Nullable Map<String, Long> labels) {
                this.labels = labels;
                return this;
            }

            /**
             * Sets 'grid'; null for none given.
             */
            public Builder grid(@Nullable List<List<BigDecimal>> grid) {
                this.grid = grid;
                return this;
            }

            /**
             * Sets 'both'; null for none given.
             */
            public Builder both(@Nullable String both) {
                this.both = both;
                return this;
            }

            /**
             * Sets 'pin'; null for none given.
             */
            public Builder pin(@Nullable String pin) {
                this.pin = pin;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        Checks.required(WORKFLOW_ID, "name", name),
                        home,
                        age,
                        price,
                        tags,
                        labels,
                        grid,
                        both,
                        pin);
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
