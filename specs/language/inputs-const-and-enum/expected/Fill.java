package com.acme;

import com.acme.boxes.api.BoxesApi;
import com.fasterxml.jackson.annotation.JsonValue;
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
                .withIfPresent("odd", inputs.odd())
                .withIfPresent("number", inputs.number())
                .withIfPresent("fraction", inputs.fraction())
                .withIfPresent("mixed", inputs.mixed())
                .withIfPresent("yes", inputs.yes())
                .withIfPresent("fixed", inputs.fixed())
                .withIfPresent("zero", inputs.zero())
                .withIfPresent("maybe", inputs.maybe())
                .withIfPresent("list", inputs.list())
                .withIfPresent("levels", inputs.levels());
        BoxesApi.FillBox request = boxes.boxes().fillBox(payload);
        Response<Void> response = boxes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Inputs.@Nullable Odd odd, @Nullable Long number,
            @Nullable BigDecimal fraction, @Nullable Object mixed, @Nullable Boolean yes,
            Inputs.@Nullable Fixed fixed, @Nullable Long zero, Inputs.@Nullable Maybe maybe,
            @Nullable List<Inputs.ListItem> list, @Nullable List<Long> levels) {
        public Inputs {
            list = Copies.listIfPresent(list);
            levels = Copies.listIfPresent(levels);
            Checks.number(WORKFLOW_ID, "number", number).oneOf(1, 5, 10);
            Checks.number(WORKFLOW_ID, "fraction", fraction).oneOf(new BigDecimal("0.5"), 1);
            Checks.value(WORKFLOW_ID, "mixed", mixed)
                    .type("string", "integer", "boolean")
                    .oneOf("auto", 1, true);
            Checks.value(WORKFLOW_ID, "yes", yes).oneOf(true);
            Checks.number(WORKFLOW_ID, "zero", zero).oneOf(0);
            Checks.list(WORKFLOW_ID, "levels", levels).each(
                    (at, element) -> Checks.number(WORKFLOW_ID, at, element).oneOf(1, 2));
        }

        @Override
        public String toString() {
            return "Inputs[odd=" + odd
                    + ", number=" + number
                    + ", fraction=" + fraction
                    + ", mixed=" + Secrets.shown(mixed)
                    + ", yes=" + yes
                    + ", fixed=" + fixed
                    + ", zero=" + zero
                    + ", maybe=" + maybe
                    + ", list=" + list
                    + ", levels=" + levels
                    + "]";
        }

        /**
         * Inputs of which none is given: all have their defaults.
         */
        public static Inputs of() {
            return new Inputs(null, null, null, null, null, null, null, null, null, null);
        }

        /**
         * These inputs with another 'odd'; null for none given.
         */
        public Inputs withOdd(@Nullable Odd odd) {
            return toBuilder().odd(odd).build();
        }

        /**
         * These inputs with another 'number'; null for none given.
         */
        public Inputs withNumber(@Nullable Long number) {
            return toBuilder().number(number).build();
        }

        /**
         * These inputs with another 'fraction'; null for none given.
         */
        public Inputs withFraction(@Nullable BigDecimal fraction) {
            return toBuilder().fraction(fraction).build();
        }

        /**
         * These inputs with another 'mixed'; null for none given.
         */
        public Inputs withMixed(@Nullable Object mixed) {
            return toBuilder().mixed(mixed).build();
        }

        /**
         * These inputs with another 'yes'; null for none given.
         */
        public Inputs withYes(@Nullable Boolean yes) {
            return toBuilder().yes(yes).build();
        }

        /**
         * These inputs with another 'fixed'; null for none given.
         */
        public Inputs withFixed(@Nullable Fixed fixed) {
            return toBuilder().fixed(fixed).build();
        }

        /**
         * These inputs with another 'zero'; null for none given.
         */
        public Inputs withZero(@Nullable Long zero) {
            return toBuilder().zero(zero).build();
        }

        /**
         * These inputs with another 'maybe'; null for none given.
         */
        public Inputs withMaybe(@Nullable Maybe maybe) {
            return toBuilder().maybe(maybe).build();
        }

        /**
         * These inputs with another 'list'; null for none given.
         */
        public Inputs withList(@Nullable List<ListItem> list) {
            return toBuilder().list(list).build();
        }

        /**
         * These inputs with another 'levels'; null for none given.
         */
        public Inputs withLevels(@Nullable List<Long> levels) {
            return toBuilder().levels(levels).build();
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
                    .odd(odd)
                    .number(number)
                    .fraction(fraction)
                    .mixed(mixed)
                    .yes(yes)
                    .fixed(fixed)
                    .zero(zero)
                    .maybe(maybe)
                    .list(list)
                    .levels(levels);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable Odd odd;

            private @Nullable Long number;

            private @Nullable BigDecimal fraction;

            private @Nullable Object mixed;

            private @Nullable Boolean yes;

            private @Nullable Fixed fixed;

            private @Nullable Long zero;

            private @Nullable Maybe maybe;

            private @Nullable List<ListItem> list;

            private @Nullable List<Long> levels;

            private Builder() {
            }

            /**
             * Sets 'odd'; null for none given.
             */
            public Builder odd(@Nullable Odd odd) {
                this.odd = odd;
                return this;
            }

            /**
             * Sets 'number'; null for none given.
             */
            public Builder number(@Nullable Long number) {
                this.number = number;
                return this;
            }

            /**
             * Sets 'fraction'; null for none given.
             */
            public Builder fraction(@Nullable BigDecimal fraction) {
                this.fraction = fraction;
                return this;
            }

            /**
             * Sets 'mixed'; null for none given.
             */
            public Builder mixed(@Nullable Object mixed) {
                this.mixed = mixed;
                return this;
            }

            /**
             * Sets 'yes'; null for none given.
             */
            public Builder yes(@Nullable Boolean yes) {
                this.yes = yes;
                return this;
            }

            /**
             * Sets 'fixed'; null for none given.
             */
            public Builder fixed(@Nullable Fixed fixed) {
                this.fixed = fixed;
                return this;
            }

            /**
             * Sets 'zero'; null for none given.
             */
            public Builder zero(@Nullable Long zero) {
                this.zero = zero;
                return this;
            }

            /**
             * Sets 'maybe'; null for none given.
             */
            public Builder maybe(@Nullable Maybe maybe) {
                this.maybe = maybe;
                return this;
            }

            /**
             * Sets 'list'; null for none given.
             */
            public Builder list(@Nullable List<ListItem> list) {
                this.list = list;
                return this;
            }

            /**
             * Sets 'levels'; null for none given.
             */
            public Builder levels(@Nullable List<Long> levels) {
                this.levels = levels;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        odd,
                        number,
                        fraction,
                        mixed,
                        yes,
                        fixed,
                        zero,
                        maybe,
                        list,
                        levels);
            }
        }

        /**
         * The values of an input.
         */
        public enum Odd {
            __(""),

            _1_566("+1"),

            _1_5a4("-1"),

            ASC_17a71("asc"),

            ASC("ASC"),

            CLASS("class"),

            TWO_WORDS("two words"),

            QUOTE("quote\""),

            NULL("null");

            private final String value;

            Odd(String value) {
                this.value = value;
            }

            /**
             * The value as documents and servers write it.
             */
            @JsonValue
            @Override
            public String toString() {
                return value;
            }
        }

        /**
         * The values of an input.
         */
        public enum Fixed {
            V1("v1");

            private final String value;

            Fixed(String value) {
                this.value = value;
            }

            /**
             * The value as documents and servers write it.
             */
            @JsonValue
            @Override
            public String toString() {
                return value;
            }
        }

        /**
         * The values of an input.
         */
        public enum Maybe {
            A("a"),

            B("b");

            private final String value;

            Maybe(String value) {
                this.value = value;
            }

            /**
             * The value as documents and servers write it.
             */
            @JsonValue
            @Override
            public String toString() {
                return value;
            }
        }

        /**
         * The values of an input.
         */
        public enum ListItem {
            LEFT("left"),

            RIGHT("right");

            private final String value;

            ListItem(String value) {
                this.value = value;
            }

            /**
             * The value as documents and servers write it.
             */
            @JsonValue
            @Override
            public String toString() {
                return value;
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
