package com.acme;

import com.acme.vault.api.BoxesApi;
import com.acme.vault.api.SessionsApi;
import com.acme.vault.model.LogIn200Response;
import com.acme.vault.model.LogInRequest;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * enter
 * look
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'open':
 * change that, not this.
 */
@NullMarked
public final class Open {
    private static final String WORKFLOW_ID = "open";

    private final Vault vault;

    private final WorkflowOptions options;

    public Open(Vault vault) {
        this(vault, WorkflowOptions.defaults());
    }

    public Open(Vault vault, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.vault = vault;
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
            EnterResult enter = enter(inputs);
            LookResult look = look(inputs, enter);
            return run.completed(new Outputs(
                    "for " + enter.it(),
                    look.all(),
                    enter.about(),
                    inputs.notes()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'enter', which sends POST /sessions; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public EnterResult enter(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "enter", options);
        LogInRequest payload = new LogInRequest()
                .user(inputs.user())
                .password(inputs.phrase());
        SessionsApi.LogIn request = vault.sessions().logIn(payload);
        Response<LogIn200Response> response = vault.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        LogIn200Response body = response.body("/access_token", "/about");
        return step.succeeded(new EnterResult(
                step.present(body.getAccessToken(), "$response.body#/access_token"),
                body.getAbout()));
    }

    /**
     * One attempt at step 'look', which sends GET /boxes/{box}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public LookResult look(Inputs inputs, EnterResult enter) {
        Step step = Step.start(WORKFLOW_ID, "look", options);
        BoxesApi.OpenBox request = vault.boxes()
                .openBox(inputs.box())
                .pin(inputs.number())
                .key(inputs.opener())
                .xToken(enter.it());
        Response<Map<String, Object>> response = vault.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Map<String, Object> body = response.body("");
        return step.succeeded(new LookResult(body));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String user, String phrase, String box, String number, String opener,
            @Nullable Map<String, Object> notes) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "user", user);
            Checks.required(WORKFLOW_ID, "phrase", phrase);
            Checks.required(WORKFLOW_ID, "box", box);
            Checks.required(WORKFLOW_ID, "number", number);
            Checks.required(WORKFLOW_ID, "opener", opener);
            notes = Copies.mapIfPresent(notes);
        }

        @Override
        public String toString() {
            return "Inputs[user=" + user
                    + ", phrase=" + Secrets.mask(phrase)
                    + ", box=" + box
                    + ", number=" + Secrets.mask(number)
                    + ", opener=" + Secrets.mask(opener)
                    + ", notes=" + Secrets.shown(notes)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String user, String phrase, String box, String number,
                String opener) {
            return new Inputs(user, phrase, box, number, opener, null);
        }

        /**
         * These inputs with another 'notes'; null for none given.
         */
        public Inputs withNotes(@Nullable Map<String, Object> notes) {
            return new Inputs(user, phrase, box, number, opener, notes);
        }
    }

    /**
     * What step 'enter' gives.
     *
     * @param it $response.body#/access_token
     * @param about $response.body#/about
     */
    public record EnterResult(String it, @Nullable Object about) {
        @Override
        public String toString() {
            return "EnterResult[it=" + Secrets.mask(it)
                    + ", about=" + Secrets.shown(about)
                    + "]";
        }
    }

    /**
     * What step 'look' gives.
     *
     * @param all $response.body
     */
    public record LookResult(Map<String, Object> all) {
        @Override
        public String toString() {
            return "LookResult[all=" + Secrets.shown(all)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param all $steps.look.outputs.all
     * @param about $steps.enter.outputs.about
     * @param notes $inputs.notes
     */
    public record Outputs(String ticket, Map<String, Object> all, @Nullable Object about,
            @Nullable Map<String, Object> notes) {
        @Override
        public String toString() {
            return "Outputs[ticket=" + Secrets.mask(ticket)
                    + ", all=" + Secrets.shown(all)
                    + ", about=" + Secrets.shown(about)
                    + ", notes=" + Secrets.shown(notes)
                    + "]";
        }
    }
}
