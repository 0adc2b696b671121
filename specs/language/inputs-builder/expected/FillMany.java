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
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'fill-many':
 * change that, not this.
 */
@NullMarked
public final class FillMany {
    private static final String WORKFLOW_ID = "fill-many";

    private final Boxes boxes;

    private final WorkflowOptions options;

    public FillMany(Boxes boxes) {
        this(boxes, WorkflowOptions.defaults());
    }

    public FillMany(Boxes boxes, WorkflowOptions options) {
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
                .withIfPresent("a", inputs.a())
                .withIfPresent("b", inputs.b())
                .withIfPresent("build", inputs.build())
                .withIfPresent("c", inputs.c())
                .withIfPresent("s", inputs.toStringValue())
                .withIfPresent("d", inputs.d())
                .withIfPresent("e", inputs.e())
                .withIfPresent("f", inputs.f());
        BoxesApi.FillBox request = boxes.boxes().fillBox(payload);
        Response<Void> response = boxes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     *
     * @param a The first.
     */
    public record Inputs(String a, String secretToken, @Nullable String b, @Nullable String build,
            Long c, @Nullable Boolean toStringValue, @Nullable List<String> d,
            Inputs.@Nullable E e, @Nullable String f) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "a", a);
            Checks.required(WORKFLOW_ID, "secretToken", secretToken);
            c = c == null ? 3L : c;
            d = Copies.listIfPresent(d);
        }

        @Override
        public String toString() {
            return "Inputs[a=" + a
                    + ", secretToken=" + Secrets.mask(secretToken)
                    + ", b=" + b
                    + ", build=" + build
                    + ", c=" + c
                    + ", toStringValue=" + toStringValue
                    + ", d=" + d
                    + ", e=" + e
                    + ", f=" + f
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String a, String secretToken) {
            return new Inputs(a, secretToken, null, null, 3L, null, null, null, null);
        }

        /**
         * These inputs with another 'b'; null for none given.
         */
        public Inputs withB(@Nullable String b) {
            return toBuilder().b(b).build();
        }

        /**
         * These inputs with another 'build'; null for none given.
         */
        public Inputs withBuild(@Nullable String build) {
            return toBuilder().build(build).build();
        }

        /**
         * These inputs with another 'c'; null for none given, which is its default.
         */
        public Inputs withC(@Nullable Long c) {
            return toBuilder().c(c).build();
        }

        /**
         * These inputs with another 'toString'; null for none given.
         */
        public Inputs withToStringValue(@Nullable Boolean toStringValue) {
            return toBuilder().toStringValue(toStringValue).build();
        }

        /**
         * These inputs with another 'd'; null for none given.
         */
        public Inputs withD(@Nullable List<String> d) {
            return toBuilder().d(d).build();
        }

        /**
         * These inputs with another 'e'; null for none given.
         */
        public Inputs withE(@Nullable E e) {
            return toBuilder().e(e).build();
        }

        /**
         * These inputs with another 'f'; null for none given.
         */
        public Inputs withF(@Nullable String f) {
            return toBuilder().f(f).build();
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
                    .a(a)
                    .secretToken(secretToken)
                    .b(b)
                    .build(build)
                    .c(c)
                    .toStringValue(toStringValue)
                    .d(d)
                    .e(e)
                    .f(f);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable String a;

            private @Nullable String secretToken;

            private @Nullable String b;

            private @Nullable String build;

            private @Nullable Long c;

            private @Nullable Boolean toStringValue;

            private @Nullable List<String> d;

            private @Nullable E e;

            private @Nullable String f;

            private Builder() {
            }

            /**
             * Sets 'a', which is required.
             */
            public Builder a(String a) {
                this.a = a;
                return this;
            }

            /**
             * Sets 'secretToken', which is required.
             */
            public Builder secretToken(String secretToken) {
                this.secretToken = secretToken;
                return this;
            }

            /**
             * Sets 'b'; null for none given.
             */
            public Builder b(@Nullable String b) {
                this.b = b;
                return this;
            }

            /**
             * Sets 'build'; null for none given.
             */
            public Builder build(@Nullable String build) {
                this.build = build;
                return this;
            }

            /**
             * Sets 'c'; null for none given, which is its default.
             */
            public Builder c(@Nullable Long c) {
                this.c = c;
                return this;
            }

            /**
             * Sets 'toString'; null for none given.
             */
            public Builder toStringValue(@Nullable Boolean toStringValue) {
                this.toStringValue = toStringValue;
                return this;
            }

            /**
             * Sets 'd'; null for none given.
             */
            public Builder d(@Nullable List<String> d) {
                this.d = d;
                return this;
            }

            /**
             * Sets 'e'; null for none given.
             */
            public Builder e(@Nullable E e) {
                this.e = e;
                return this;
            }

            /**
             * Sets 'f'; null for none given.
             */
            public Builder f(@Nullable String f) {
                this.f = f;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        Checks.required(WORKFLOW_ID, "a", a),
                        Checks.required(WORKFLOW_ID, "secretToken", secretToken),
                        b,
                        build,
                        c == null ? 3L : c,
                        toStringValue,
                        d,
                        e,
                        f);
            }
        }

        /**
         * The values of an input.
         */
        public enum E {
            X("x"),

            Y("y");

            private final String value;

            E(String value) {
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
