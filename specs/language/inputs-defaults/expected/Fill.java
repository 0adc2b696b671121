package com.acme;

import com.acme.boxes.api.BoxesApi;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.math.BigInteger;
import java.time.LocalDate;
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
                .withIfPresent("size", inputs.size())
                .withIfPresent("text", inputs.text())
                .withIfPresent("ratio", inputs.ratio())
                .withIfPresent("flag", inputs.flag())
                .withIfPresent("day", inputs.day())
                .withIfPresent("color", inputs.color())
                .withIfPresent("big", inputs.big())
                .withIfPresent("tags", inputs.tags())
                .withIfPresent("none", inputs.none())
                .withIfPresent("labels", inputs.labels())
                .withIfPresent("anything", inputs.anything())
                .withIfPresent("address", inputs.address())
                .withIfPresent("nothing", inputs.nothing());
        BoxesApi.FillBox request = boxes.boxes().fillBox(payload);
        Response<Void> response = boxes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long size, String text, BigDecimal ratio, Boolean flag, LocalDate day,
            Inputs.Color color, BigInteger big, List<String> tags, List<String> none,
            Map<String, Long> labels, Object anything, Inputs.Address address,
            @Nullable String nothing) {
        public Inputs {
            size = size == null ? 16L : size;
            text = text == null ? "say \"hi\"\n" : text;
            ratio = ratio == null ? new BigDecimal("1.50") : ratio;
            flag = flag == null ? false : flag;
            day = day == null ? LocalDate.parse("2026-01-31") : day;
            color = color == null ? Color.DARK_BLUE : color;
            big = big == null ? new BigInteger("36893488147419103232") : big;
            tags = tags == null ? List.of("b", "a") : tags;
            none = none == null ? List.of() : none;
            labels = labels == null ? Copies.mapOf(Map.entry("z", 1L), Map.entry("a", 2L)) : labels;
            anything = anything == null
                    ? new JsonObject().with(
                            "list",
                            List.of(1L, "two", new JsonObject().with("three", null)))
                    : anything;
            address = address == null
                    ? Address.of("London").withLines(List.of("a"))
                    : address;
            tags = Copies.list(tags);
            none = Copies.list(none);
            labels = Copies.map(labels);
        }

        @Override
        public String toString() {
            return "Inputs[size=" + size
                    + ", text=" + text
                    + ", ratio=" + ratio
                    + ", flag=" + flag
                    + ", day=" + day
                    + ", color=" + color
                    + ", big=" + big
                    + ", tags=" + tags
                    + ", none=" + none
                    + ", labels=" + Secrets.shown(labels)
                    + ", anything=" + Secrets.shown(anything)
                    + ", address=" + address
                    + ", nothing=" + nothing
                    + "]";
        }

        /**
         * Inputs of which none is given: all have their defaults.
         */
        public static Inputs of() {
            return new Inputs(
                    16L,
                    "say \"hi\"\n",
                    new BigDecimal("1.50"),
                    false,
                    LocalDate.parse("2026-01-31"),
                    Color.DARK_BLUE,
                    new BigInteger("36893488147419103232"),
                    List.of("b", "a"),
                    List.of(),
                    Copies.mapOf(Map.entry("z", 1L), Map.entry("a", 2L)),
                    new JsonObject().with(
                            "list",
                            List.of(1L, "two", new JsonObject().with("three", null))),
                    Address.of("London").withLines(List.of("a")),
                    null);
        }

        /**
         * These inputs with another 'size'; null for none given, which is its default.
         */
        public Inputs withSize(@Nullable Long size) {
            return toBuilder().size(size).build();
        }

        /**
         * These inputs with another 'text'; null for none given, which is its default.
         */
        public Inputs withText(@Nullable String text) {
            return toBuilder().text(text).build();
        }

        /**
         * These inputs with another 'ratio'; null for none given, which is its default.
         */
        public Inputs withRatio(@Nullable BigDecimal ratio) {
            return toBuilder().ratio(ratio).build();
        }

        /**
         * These inputs with another 'flag'; null for none given, which is its default.
         */
        public Inputs withFlag(@Nullable Boolean flag) {
            return toBuilder().flag(flag).build();
        }

        /**
         * These inputs with another 'day'; null for none given, which is its default.
         */
        public Inputs withDay(@Nullable LocalDate day) {
            return toBuilder().day(day).build();
        }

        /**
         * These inputs with another 'color'; null for none given, which is its default.
         */
        public Inputs withColor(@Nullable Color color) {
            return toBuilder().color(color).build();
        }

        /**
         * These inputs with another 'big'; null for none given, which is its default.
         */
        public Inputs withBig(@Nullable BigInteger big) {
            return toBuilder().big(big).build();
        }

        /**
         * These inputs with another 'tags'; null for none given, which is its default.
         */
        public Inputs withTags(@Nullable List<String> tags) {
            return toBuilder().tags(tags).build();
        }

        /**
         * These inputs with another 'none'; null for none given, which is its default.
         */
        public Inputs withNone(@Nullable List<String> none) {
            return toBuilder().none(none).build();
        }

        /**
         * These inputs with another 'labels'; null for none given, which is its default.
         */
        public Inputs withLabels(@Nullable Map<String, Long> labels) {
            return toBuilder().labels(labels).build();
        }

        /**
         * These inputs with another 'anything'; null for none given, which is its default.
         */
        public Inputs withAnything(@Nullable Object anything) {
            return toBuilder().anything(anything).build();
        }

        /**
         * These inputs with another 'address'; null for none given, which is its default.
         */
        public Inputs withAddress(@Nullable Address address) {
            return toBuilder().address(address).build();
        }

        /**
         * These inputs with another 'nothing'; null for none given.
         */
        public Inputs withNothing(@Nullable String nothing) {
            return toBuilder().nothing(nothing).build();
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
                    .size(size)
                    .text(text)
                    .ratio(ratio)
                    .flag(flag)
                    .day(day)
                    .color(color)
                    .big(big)
                    .tags(tags)
                    .none(none)
                    .labels(labels)
                    .anything(anything)
                    .address(address)
                    .nothing(nothing);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable Long size;

            private @Nullable String text;

            private @Nullable BigDecimal ratio;

            private @Nullable Boolean flag;

            private @Nullable LocalDate day;

            private @Nullable Color color;

            private @Nullable BigInteger big;

            private @Nullable List<String> tags;

            private @Nullable List<String> none;

            private @Nullable Map<String, Long> labels;

            private @Nullable Object anything;

            private @Nullable Address address;

            private @Nullable String nothing;

            private Builder() {
            }

            /**
             * Sets 'size'; null for none given, which is its default.
             */
            public Builder size(@Nullable Long size) {
                this.size = size;
                return this;
            }

            /**
             * Sets 'text'; null for none given, which is its default.
             */
            public Builder text(@Nullable String text) {
                this.text = text;
                return this;
            }

            /**
             * Sets 'ratio'; null for none given, which is its default.
             */
            public Builder ratio(@Nullable BigDecimal ratio) {
                this.ratio = ratio;
                return this;
            }

            /**
             * Sets 'flag'; null for none given, which is its default.
             */
            public Builder flag(@Nullable Boolean flag) {
                this.flag = flag;
                return this;
            }

            /**
             * Sets 'day'; null for none given, which is its default.
             */
            public Builder day(@Nullable LocalDate day) {
                this.day = day;
                return this;
            }

            /**
             * Sets 'color'; null for none given, which is its default.
             */
            public Builder color(@Nullable Color color) {
                this.color = color;
                return this;
            }

            /**
             * Sets 'big'; null for none given, which is its default.
             */
            public Builder big(@Nullable BigInteger big) {
                this.big = big;
                return this;
            }

            /**
             * Sets 'tags'; null for none given, which is its default.
             */
            public Builder tags(@Nullable List<String> tags) {
                this.tags = tags;
                return this;
            }

            /**
             * Sets 'none'; null for none given, which is its default.
             */
            public Builder none(@Nullable List<String> none) {
                this.none = none;
                return this;
            }

            /**
             * Sets 'labels'; null for none given, which is its default.
             */
            public Builder labels(@Nullable Map<String, Long> labels) {
                this.labels = labels;
                return this;
            }

            /**
             * Sets 'anything'; null for none given, which is its default.
             */
            public Builder anything(@Nullable Object anything) {
                this.anything = anything;
                return this;
            }

            /**
             * Sets 'address'; null for none given, which is its default.
             */
            public Builder address(@Nullable Address address) {
                this.address = address;
                return this;
            }

            /**
             * Sets 'nothing'; null for none given.
             */
            public Builder nothing(@Nullable String nothing) {
                this.nothing = nothing;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        size == null ? 16L : size,
                        text == null ? "say \"hi\"\n" : text,
                        ratio == null ? new BigDecimal("1.50") : ratio,
                        flag == null ? false : flag,
                        day == null ? LocalDate.parse("2026-01-31") : day,
                        color == null ? Color.DARK_BLUE : color,
                        big == null ? new BigInteger("36893488147419103232") : big,
                        tags == null ? List.of("b", "a") : tags,
                        none == null ? List.of() : none,
                        labels == null
                                ? Copies.mapOf(Map.entry("z", 1L), Map.entry("a", 2L))
                                : labels,
                        anything == null
                                ? new JsonObject().with(
                                        "list",
                                        List.of(1L, "two", new JsonObject().with("three", null)))
                                : anything,
                        address == null
                                ? Address.of("London").withLines(List.of("a"))
                                : address,
                        nothing);
            }
        }

        /**
         * The values of an input.
         */
        public enum Color {
            RED("red"),

            DARK_BLUE("dark blue");

            private final String value;

            Color(String value) {
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
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Address(String city, String country, @Nullable List<String> lines) {
            public Address {
                Checks.required(WORKFLOW_ID, "city", city);
                country = country == null ? "UK" : country;
                lines = Copies.listIfPresent(lines);
            }

            /**
             * Address with only what is required; the rest has its defaults.
             */
            public static Address of(String city) {
                return new Address(city, "UK", null);
            }

            /**
             * This object with another 'country'; null for none given, which is its default.
             */
            public Address withCountry(@Nullable String country) {
                return new Address(city, country == null ? "UK" : country, lines);
            }

            /**
             * This object with another 'lines'; null for none given.
             */
            public Address withLines(@Nullable List<String> lines) {
                return new Address(city, country, lines);
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
