package com.acme;

import com.acme.texts.ApiRequest;
import com.acme.texts.api.LimitApi;
import com.acme.texts.api.NamesApi;
import com.acme.texts.api.TextApi;
import com.acme.texts.api.XmlApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * form
 * xml
 * text
 * one-expression
 * array
 * scalar
 * scalar-of-input
 * text-of-one-expression
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'send-texts': change that, not this.
 */
@NullMarked
public final class SendTexts {
    private static final String WORKFLOW_ID = "send-texts";

    private final Texts texts;

    private final WorkflowOptions options;

    public SendTexts(Texts texts) {
        this(texts, WorkflowOptions.defaults());
    }

    public SendTexts(Texts texts, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.texts = texts;
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
            form(inputs);
            xml(inputs);
            text(inputs);
            oneExpression(inputs);
            array(inputs);
            scalar();
            scalarOfInput(inputs);
            textOfOneExpression(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'form', which sends POST /token; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FormResult form(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "form", options);
        ApiRequest<Void> request = texts.token().getToken().body(
                "application/x-www-form-urlencoded",
                "client_id="
                        + io.github.arazzocodegen.runtime.Texts.inForm(inputs.name())
                        + "&code=a%20b&scope="
                        + io.github.arazzocodegen.runtime.Texts.inForm(inputs.scope()));
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new FormResult());
    }

    /**
     * One attempt at step 'xml', which sends POST /xml; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public XmlResult xml(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "xml", options);
        XmlApi.SendXml request = texts.xml().sendXml(
                "<pet id=\""
                        + io.github.arazzocodegen.runtime.Texts.inXml(step.convert(inputs.limit(), Conversions::toText, "$inputs.limit"))
                        + "\" title=\""
                        + io.github.arazzocodegen.runtime.Texts.inXml(inputs.scope())
                        + "\">\n  <name>"
                        + io.github.arazzocodegen.runtime.Texts.inXml(inputs.name())
                        + "</name>\n</pet>");
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new XmlResult());
    }

    /**
     * One attempt at step 'text', which sends POST /text; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public TextResult text(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "text", options);
        TextApi.SendText request = texts.text().sendText().body(
                inputs.name()
                        + " & "
                        + step.convert(inputs.limit(), Conversions::toText, "$inputs.limit"));
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new TextResult());
    }

    /**
     * One attempt at step 'one-expression', which sends PUT /names; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public OneExpressionResult oneExpression(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "one-expression", options);
        NamesApi.PutNames request = texts.names().putNames().requestBody(inputs.names());
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new OneExpressionResult());
    }

    /**
     * One attempt at step 'array', which sends PUT /names; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ArrayResult array(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "array", options);
        NamesApi.PutNames request = texts.names().putNames().requestBody(
                List.of("a", inputs.name(), inputs.name() + "!"));
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new ArrayResult());
    }

    /**
     * One attempt at step 'scalar', which sends PUT /limit; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ScalarResult scalar() {
        Step step = Step.start(WORKFLOW_ID, "scalar", options);
        LimitApi.PutLimit request = texts.limit().putLimit().body(25L);
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new ScalarResult());
    }

    /**
     * One attempt at step 'scalar-of-input', which sends PUT /limit; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ScalarOfInputResult scalarOfInput(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "scalar-of-input", options);
        LimitApi.PutLimit request = texts.limit().putLimit().body(inputs.limit());
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new ScalarOfInputResult());
    }

    /**
     * One attempt at step 'text-of-one-expression', which sends POST /text; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public TextOfOneExpressionResult textOfOneExpression(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "text-of-one-expression", options);
        TextApi.SendText request = texts.text().sendText().body(
                step.convert(inputs.limit(), Conversions::toText, "$inputs.limit"));
        Response<Void> response = texts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new TextOfOneExpressionResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String name, String scope, Long limit, List<String> names) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "name", name);
            Checks.required(WORKFLOW_ID, "scope", scope);
            Checks.required(WORKFLOW_ID, "limit", limit);
            Checks.required(WORKFLOW_ID, "names", names);
            names = Copies.list(names);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String name, String scope, Long limit, List<String> names) {
            return new Inputs(name, scope, limit, names);
        }
    }

    /**
     * What step 'form' gives.
     */
    public record FormResult() {
    }

    /**
     * What step 'xml' gives.
     */
    public record XmlResult() {
    }

    /**
     * What step 'text' gives.
     */
    public record TextResult() {
    }

    /**
     * What step 'one-expression' gives.
     */
    public record OneExpressionResult() {
    }

    /**
     * What step 'array' gives.
     */
    public record ArrayResult() {
    }

    /**
     * What step 'scalar' gives.
     */
    public record ScalarResult() {
    }

    /**
     * What step 'scalar-of-input' gives.
     */
    public record ScalarOfInputResult() {
    }

    /**
     * What step 'text-of-one-expression' gives.
     */
    public record TextOfOneExpressionResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}
