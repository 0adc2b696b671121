package com.acme;

import com.acme.baskets.Json;
import com.acme.baskets.api.BasketApi;
import com.acme.baskets.api.BasketXmlApi;
import com.acme.baskets.model.Basket;
import com.acme.baskets.model.BasketItemsInner;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.Texts;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * written-out
 * read
 * of-an-expression
 * xml
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'fill':
 * change that, not this.
 */
@NullMarked
public final class Fill {
    private static final String WORKFLOW_ID = "fill";

    private final Baskets baskets;

    private final WorkflowOptions options;

    public Fill(Baskets baskets) {
        this(baskets, WorkflowOptions.defaults());
    }

    public Fill(Baskets baskets, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.baskets = baskets;
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
            writtenOut(inputs);
            ReadResult read = read();
            ofAnExpression(inputs, read);
            xml(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'written-out', which sends PUT /basket; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public WrittenOutResult writtenOut(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "written-out", options);
        Basket payload = new Basket()
                .owner("jane")
                .items(
                        List.of(
                                new BasketItemsInner()
                                        .sku("a")
                                        .count(5L),
                                new BasketItemsInner()
                                        .sku(inputs.sku())
                                        .count(9L),
                                new BasketItemsInner()
                                        .sku("c")
                                        .count(9L),
                                new BasketItemsInner()
                                        .sku("d")
                                        .count(4L)));
        BasketApi.PutBasket request = baskets.basket().putBasket(payload);
        Response<Void> response = baskets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new WrittenOutResult());
    }

    /**
     * One attempt at step 'read', which sends GET /basket; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read() {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        BasketApi.GetBasket request = baskets.basket().getBasket();
        Response<Basket> response = baskets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Basket body = response.body("");
        return step.succeeded(new ReadResult(body));
    }

    /**
     * One attempt at step 'of-an-expression', which sends PUT /basket; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public OfAnExpressionResult ofAnExpression(Inputs inputs, ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "of-an-expression", options);
        BasketApi.PutBasket request = baskets.basket().putBasket(
                step.convert(
                        step.replaceIfPresent(
                                step.replace(
                                        step.replaceIfPresent(
                                                Json.convert(
                                                        read.basket(),
                                                        new TypeReference<Object>() {}),
                                                "/owner",
                                                inputs.sku()),
                                        "$.items[?@.count > 1].sku",
                                        "many"),
                                "/note",
                                inputs.note()),
                        given -> Json.convert(given, new TypeReference<Basket>() {}),
                        "the payload"));
        Response<Void> response = baskets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new OfAnExpressionResult());
    }

    /**
     * One attempt at step 'xml', which sends PUT /basket.xml; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public XmlResult xml(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "xml", options);
        BasketXmlApi.PutXml request = baskets.basketXml().putXml().body(
                step.replaceXml(
                        step.replaceXml(
                                "<basket owner=\"nobody\"><item><sku>a</sku></item><item><sku>b</sku></item><by>"
                                        + Texts.inXml(inputs.sku())
                                        + "</by></basket>",
                                "/basket/@owner",
                                inputs.sku()),
                        "//item[2]/sku",
                        "z"));
        Response<Void> response = baskets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new XmlResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String sku, @Nullable String note) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "sku", sku);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String sku) {
            return new Inputs(sku, null);
        }

        /**
         * These inputs with another 'note'; null for none given.
         */
        public Inputs withNote(@Nullable String note) {
            return new Inputs(sku, note);
        }
    }

    /**
     * What step 'written-out' gives.
     */
    public record WrittenOutResult() {
    }

    /**
     * What step 'read' gives.
     *
     * @param basket $response.body
     */
    public record ReadResult(Basket basket) {
    }

    /**
     * What step 'of-an-expression' gives.
     */
    public record OfAnExpressionResult() {
    }

    /**
     * What step 'xml' gives.
     */
    public record XmlResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}
