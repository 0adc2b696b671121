package com.acme;

import com.acme.loginapi.api.MeApi;
import com.acme.loginapi.api.TokenApi;
import com.acme.loginapi.model.GetToken200Response;
import com.acme.loginapi.model.GetTokenRequest;
import com.acme.loginapi.model.WhoAmI200Response;
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
 * token
 * me
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'log-in':
 * change that, not this.
 */
@NullMarked
public final class LogIn {
    private static final String WORKFLOW_ID = "log-in";

    private final LoginApi loginApi;

    private final WorkflowOptions options;

    public LogIn(LoginApi loginApi) {
        this(loginApi, WorkflowOptions.defaults());
    }

    public LogIn(LoginApi loginApi, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.loginApi = loginApi;
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
            TokenResult token = token(inputs);
            MeResult me = me(token);
            return run.completed(new Outputs(me.name()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'token', which sends POST /token; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public TokenResult token(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "token", options);
        GetTokenRequest payload = new GetTokenRequest()
                .grantType("password")
                .username(inputs.user())
                .password(inputs.password())
                .expires(60L);
        TokenApi.GetToken request = loginApi.token().getToken().getTokenRequest(payload);
        Response<GetToken200Response> response = loginApi.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        GetToken200Response body = response.body("/access_token");
        return step.succeeded(new TokenResult(
                step.present(body.getAccessToken(), "$response.body#/access_token")));
    }

    /**
     * One attempt at step 'me', which sends GET /me; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public MeResult me(TokenResult token) {
        Step step = Step.start(WORKFLOW_ID, "me", options);
        MeApi.WhoAmI request = loginApi.me().whoAmI("Bearer " + token.token());
        Response<WhoAmI200Response> response = loginApi.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        WhoAmI200Response body = response.body("/name");
        return step.succeeded(new MeResult(body.getName()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String user, @Nullable String password) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "user", user);
        }

        @Override
        public String toString() {
            return "Inputs[user=" + user
                    + ", password=" + Secrets.mask(password)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String user) {
            return new Inputs(user, null);
        }

        /**
         * These inputs with another 'password'; null for none given.
         */
        public Inputs withPassword(@Nullable String password) {
            return new Inputs(user, password);
        }
    }

    /**
     * What step 'token' gives.
     *
     * @param token $response.body#/access_token
     */
    public record TokenResult(String token) {
        @Override
        public String toString() {
            return "TokenResult[token=" + Secrets.mask(token)
                    + "]";
        }
    }

    /**
     * What step 'me' gives.
     *
     * @param name $response.body#/name
     */
    public record MeResult(@Nullable String name) {
    }

    /**
     * What the workflow gives.
     *
     * @param name $steps.me.outputs.name
     */
    public record Outputs(@Nullable String name) {
    }
}
