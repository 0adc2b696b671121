package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'read-parcel': change that, not this.
 */
@NullMarked
public final class ReadParcel {
    private static final String WORKFLOW_ID = "read-parcel";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public ReadParcel(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public ReadParcel(Parcels parcels, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.parcels = parcels;
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
            ReadResult read = read(inputs);
            return run.completed(new Outputs(read.state(), read.next(), read.scope()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels()
                .readParcel(inputs.id())
                .xSession(inputs.session());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Parcel body = response.body("/state", "/next");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state"),
                body.getNext(),
                inputs.scope()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long id, @Nullable String session, Inputs.Scope scope) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
            scope = scope == null ? Scope.READ : scope;
        }

        @Override
        public String toString() {
            return "Inputs[id=" + id
                    + ", session=" + Secrets.mask(session)
                    + ", scope=" + scope
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Long id) {
            return new Inputs(id, null, Scope.READ);
        }

        /**
         * These inputs with another 'session'; null for none given.
         */
        public Inputs withSession(@Nullable String session) {
            return new Inputs(id, session, scope);
        }

        /**
         * These inputs with another 'scope'; null for none given, which is its default.
         */
        public Inputs withScope(@Nullable Scope scope) {
            return new Inputs(id, session, scope == null ? Scope.READ : scope);
        }

        /**
         * The values of an input.
         */
        public enum Scope {
            READ("read"),

            WRITE("write");

            private final String value;

            Scope(String value) {
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
     * What step 'read' gives.
     *
     * @param state $response.body#/state
     * @param next $response.body#/next
     * @param scope $inputs.scope
     */
    public record ReadResult(String state, @Nullable Long next, Inputs.Scope scope) {
    }

    /**
     * What the workflow gives.
     *
     * @param state $steps.read.outputs.state
     * @param next $steps.read.outputs.next
     * @param scope $steps.read.outputs.scope
     */
    public record Outputs(String state, @Nullable Long next, Inputs.Scope scope) {
    }
}
