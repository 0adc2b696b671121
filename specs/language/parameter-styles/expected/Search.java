package com.acme;

import com.acme.searchapi.Json;
import com.acme.searchapi.api.DefaultApi;
import com.acme.searchapi.model.Filter;
import com.acme.searchapi.model.Point;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * search
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'search':
 * change that, not this.
 */
@NullMarked
public final class Search {
    private static final String WORKFLOW_ID = "search";

    private final SearchApi searchApi;

    private final WorkflowOptions options;

    public Search(SearchApi searchApi) {
        this(searchApi, WorkflowOptions.defaults());
    }

    public Search(SearchApi searchApi, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.searchApi = searchApi;
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
            search(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'search', which sends GET /{realm}/{ids}/{point}; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public SearchResult search(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "search", options);
        DefaultApi.Search request = searchApi._default()
                .search(
                        inputs.realm(),
                        inputs.ids(),
                        step.convert(
                                inputs.point(),
                                given -> Json.convert(given, new TypeReference<Point>() {}),
                                "$inputs.point"))
                .exact(true)
                .theme("dark")
                .tags(inputs.tags())
                .sizes(inputs.sizes())
                .words(inputs.words())
                .filter(new Filter().color(inputs.color()).max(new BigDecimal("2.5")))
                .xTrace(inputs.trace())
                .session(inputs.session());
        Response<Void> response = searchApi.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SearchResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String realm, List<Long> ids, Inputs.Point point,
            @Nullable List<String> tags, @Nullable List<Long> sizes, @Nullable List<String> words,
            @Nullable String color, @Nullable List<String> trace, @Nullable String session) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "realm", realm);
            Checks.required(WORKFLOW_ID, "ids", ids);
            Checks.required(WORKFLOW_ID, "point", point);
            ids = Copies.list(ids);
            tags = Copies.listIfPresent(tags);
            sizes = Copies.listIfPresent(sizes);
            words = Copies.listIfPresent(words);
            trace = Copies.listIfPresent(trace);
        }

        @Override
        public String toString() {
            return "Inputs[realm=" + realm
                    + ", ids=" + ids
                    + ", point=" + point
                    + ", tags=" + tags
                    + ", sizes=" + sizes
                    + ", words=" + words
                    + ", color=" + color
                    + ", trace=" + trace
                    + ", session=" + Secrets.mask(session)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String realm, List<Long> ids, Point point) {
            return new Inputs(realm, ids, point, null, null, null, null, null, null);
        }

        /**
         * These inputs with another 'tags'; null for none given.
         */
        public Inputs withTags(@Nullable List<String> tags) {
            return toBuilder().tags(tags).build();
        }

        /**
         * These inputs with another 'sizes'; null for none given.
         */
        public Inputs withSizes(@Nullable List<Long> sizes) {
            return toBuilder().sizes(sizes).build();
        }

        /**
         * These inputs with another 'words'; null for none given.
         */
        public Inputs withWords(@Nullable List<String> words) {
            return toBuilder().words(words).build();
        }

        /**
         * These inputs with another 'color'; null for none given.
         */
        public Inputs withColor(@Nullable String color) {
            return toBuilder().color(color).build();
        }

        /**
         * These inputs with another 'trace'; null for none given.
         */
        public Inputs withTrace(@Nullable List<String> trace) {
            return toBuilder().trace(trace).build();
        }

        /**
         * These inputs with another 'session'; null for none given.
         */
        public Inputs withSession(@Nullable String session) {
            return toBuilder().session(session).build();
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
                    .realm(realm)
                    .ids(ids)
                    .point(point)
                    .tags(tags)
                    .sizes(sizes)
                    .words(words)
                    .color(color)
                    .trace(trace)
                    .session(session);
        }

        /**
         * Builds inputs.
         */
        public static final class Builder {
            private @Nullable String realm;

            private @Nullable List<Long> ids;

            private @Nullable Point point;

            private @Nullable List<String> tags;

            private @Nullable List<Long> sizes;

            private @Nullable List<String> words;

            private @Nullable String color;

            private @Nullable List<String> trace;

            private @Nullable String session;

            private Builder() {
            }

            /**
             * Sets 'realm', which is required.
             */
            public Builder realm(String realm) {
                this.realm = realm;
                return this;
            }

            /**
             * Sets 'ids', which is required.
             */
            public Builder ids(List<Long> ids) {
                this.ids = ids;
                return this;
            }

            /**
             * Sets 'point', which is required.
             */
            public Builder point(Point point) {
                this.point = point;
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
             * Sets 'sizes'; null for none given.
             */
            public Builder sizes(@Nullable List<Long> sizes) {
                this.sizes = sizes;
                return this;
            }

            /**
             * Sets 'words'; null for none given.
             */
            public Builder words(@Nullable List<String> words) {
                this.words = words;
                return this;
            }

            /**
             * Sets 'color'; null for none given.
             */
            public Builder color(@Nullable String color) {
                this.color = color;
                return this;
            }

            /**
             * Sets 'trace'; null for none given.
             */
            public Builder trace(@Nullable List<String> trace) {
                this.trace = trace;
                return this;
            }

            /**
             * Sets 'session'; null for none given.
             */
            public Builder session(@Nullable String session) {
                this.session = session;
                return this;
            }

            /**
             * The inputs, checked.
             *
             * @throws InvalidInputException if one that is required is not given, or one is not as it must be
             */
            public Inputs build() {
                return new Inputs(
                        Checks.required(WORKFLOW_ID, "realm", realm),
                        Checks.required(WORKFLOW_ID, "ids", ids),
                        Checks.required(WORKFLOW_ID, "point", point),
                        tags,
                        sizes,
                        words,
                        color,
                        trace,
                        session);
            }
        }

        /**
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Point(Long x, Long y) {
            public Point {
                Checks.required(WORKFLOW_ID, "x", x);
                Checks.required(WORKFLOW_ID, "y", y);
            }

            /**
             * Point, all of which are required.
             */
            public static Point of(Long x, Long y) {
                return new Point(x, y);
            }
        }
    }

    /**
     * What step 'search' gives.
     */
    public record SearchResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}
