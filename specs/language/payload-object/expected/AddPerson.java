package com.acme;

import com.acme.people.api.PeopleApi;
import com.acme.people.model.AddPerson201Response;
import com.acme.people.model.AddPersonRequest;
import com.acme.people.model.AddPersonRequestAddress;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.JsonObject;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * add
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'add-person': change that, not this.
 */
@NullMarked
public final class AddPerson {
    private static final String WORKFLOW_ID = "add-person";

    private final People people;

    private final WorkflowOptions options;

    public AddPerson(People people) {
        this(people, WorkflowOptions.defaults());
    }

    public AddPerson(People people, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.people = people;
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
            AddResult add = add(inputs);
            return run.completed(new Outputs(add.id()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'add', which sends POST /people; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AddResult add(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "add", options);
        AddPersonRequest addPersonRequest = new AddPersonRequest()
                .name(inputs.first() + " " + inputs.last())
                .email(inputs.email())
                .address(
                        new AddPersonRequestAddress()
                                .city(inputs.city())
                                .lines(List.of("c/o " + inputs.last(), "7 High Street")))
                .tags(inputs.tags())
                .extra(
                        new JsonObject()
                                .withIfPresent("level", inputs.level())
                                .with(
                                        "nested",
                                        new JsonObject().with(
                                                "list",
                                                Arrays.asList(
                                                        1L,
                                                        new BigDecimal("2.50"),
                                                        true,
                                                        null,
                                                        inputs.first()))));
        addPersonRequest.property("age", null);
        PeopleApi.AddPerson request = people.people().addPerson(addPersonRequest);
        Response<AddPerson201Response> response = people.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        AddPerson201Response body = response.body("/id");
        return step.succeeded(new AddResult(step.present(body.getId(), "$response.body#/id")));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String first, String last, @Nullable String email, @Nullable String city,
            @Nullable List<String> tags, @Nullable Long level) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "first", first);
            Checks.required(WORKFLOW_ID, "last", last);
            tags = Copies.listIfPresent(tags);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String first, String last) {
            return new Inputs(first, last, null, null, null, null);
        }

        /**
         * These inputs with another 'email'; null for none given.
         */
        public Inputs withEmail(@Nullable String email) {
            return new Inputs(first, last, email, city, tags, level);
        }

        /**
         * These inputs with another 'city'; null for none given.
         */
        public Inputs withCity(@Nullable String city) {
            return new Inputs(first, last, email, city, tags, level);
        }

        /**
         * These inputs with another 'tags'; null for none given.
         */
        public Inputs withTags(@Nullable List<String> tags) {
            return new Inputs(first, last, email, city, tags, level);
        }

        /**
         * These inputs with another 'level'; null for none given.
         */
        public Inputs withLevel(@Nullable Long level) {
            return new Inputs(first, last, email, city, tags, level);
        }
    }

    /**
     * What step 'add' gives.
     *
     * @param id $response.body#/id
     */
    public record AddResult(String id) {
    }

    /**
     * What the workflow gives.
     *
     * @param id $steps.add.outputs.id
     */
    public record Outputs(String id) {
    }
}
