package com.acme;

import com.acme.parcels.ApiRequest;
import com.acme.parcels.api.SessionApi;
import com.acme.parcels.model.OpenSession200Response;
import com.acme.parcels.model.OpenSessionRequest;
import com.acme.parcels.model.OpenSessionRequestScope;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.JsonObject;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 * enter
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'echo':
 * change that, not this.
 */
@NullMarked
public final class Echo {
    private static final String WORKFLOW_ID = "echo";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Echo(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Echo(Parcels parcels, WorkflowOptions options) {
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
            EnterResult enter = enter(read);
            return run.completed(new Outputs(
                    read.id(),
                    read.session(),
                    read.type(),
                    read.lies(),
                    read.text(),
                    enter.user(),
                    enter.body(),
                    enter.again(),
                    enter.again()));
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
        ApiRequest<Parcel> request = parcels.parcels()
                .readParcel(step.convert(inputs.id(), Conversions::toLong, "$inputs.id"))
                .xSession(inputs.session())
                .query("deep", List.of(1L, 2L));
        Response<Parcel> response = parcels.send(step, request);
        step.require(
                response.status() == 200
                        && "get".equalsIgnoreCase(response.method())
                        && Comparisons.equal(inputs.id(), 7L),
                "$statusCode == 200 && $method == 'get' && $request.path.id == 7");
        Parcel body = response.body();
        step.require(
                body.getState() != null && !Comparisons.equal(body.getState(), inputs.session()),
                "$response.body#/state != $request.header.X-SESSION");
        return step.succeeded(new ReadResult(
                inputs.id(),
                inputs.session(),
                response.uri().toString(),
                response.method(),
                response.header("content-TYPE"),
                "../parcels.openapi.yaml",
                "read " + inputs.id() + " of " + "../parcels.openapi.yaml"));
    }

    /**
     * One attempt at step 'enter', which sends POST /session; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public EnterResult enter(ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "enter", options);
        OpenSessionRequest payload = new OpenSessionRequest()
                .user(read.method())
                .scope(OpenSessionRequestScope.READ);
        SessionApi.OpenSession request = parcels.session().openSession(payload);
        Response<OpenSession200Response> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new EnterResult(
                read.method(),
                new JsonObject()
                        .with("user", read.method())
                        .with("scope", "read"),
                read.method()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String id, @Nullable String session) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
        }

        @Override
        public String toString() {
            return "Inputs[id=" + id
                    + ", session=" + Secrets.mask(session)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String id) {
            return new Inputs(id, null);
        }

        /**
         * These inputs with another 'session'; null for none given.
         */
        public Inputs withSession(@Nullable String session) {
            return new Inputs(id, session);
        }
    }

    /**
     * What step 'read' gives.
     *
     * @param id $request.path.id
     * @param session $request.header.X-Session
     * @param url $url
     * @param method $method
     * @param type $response.header.content-TYPE
     * @param lies $sourceDescriptions.parcels.url
     */
    public record ReadResult(String id, @Nullable String session, String url, String method,
            @Nullable String type, String lies, String text) {
        @Override
        public String toString() {
            return "ReadResult[id=" + id
                    + ", session=" + Secrets.mask(session)
                    + ", url=" + url
                    + ", method=" + method
                    + ", type=" + type
                    + ", lies=" + lies
                    + ", text=" + text
                    + "]";
        }
    }

    /**
     * What step 'enter' gives.
     *
     * @param user $request.body#/user
     * @param body $request.body
     * @param again $outputs.user
     */
    public record EnterResult(String user, Object body, String again) {
        @Override
        public String toString() {
            return "EnterResult[user=" + user
                    + ", body=" + Secrets.shown(body)
                    + ", again=" + again
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param id $steps.read.outputs.id
     * @param session $steps.read.outputs.session
     * @param type $steps.read.outputs.type
     * @param lies $steps.read.outputs.lies
     * @param text $steps.read.outputs.text
     * @param user $steps.enter.outputs.user
     * @param body $steps.enter.outputs.body
     * @param again $steps.enter.outputs.again
     * @param twice $outputs.again
     */
    public record Outputs(String id, @Nullable String session, @Nullable String type, String lies,
            String text, String user, Object body, String again, String twice) {
        @Override
        public String toString() {
            return "Outputs[id=" + id
                    + ", session=" + Secrets.mask(session)
                    + ", type=" + type
                    + ", lies=" + lies
                    + ", text=" + text
                    + ", user=" + user
                    + ", body=" + Secrets.shown(body)
                    + ", again=" + again
                    + ", twice=" + twice
                    + "]";
        }
    }
}
