package com.acme;

import com.acme.pets.api.PetsApi;
import com.acme.pets.model.NamePetRequest;
import com.acme.pets.model.Pet;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * find
 * add
 * name
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'adopt':
 * change that, not this.
 */
@NullMarked
public final class Adopt {
    private static final String WORKFLOW_ID = "adopt";

    private final Pets pets;

    private final WorkflowOptions options;

    public Adopt(Pets pets) {
        this(pets, WorkflowOptions.defaults());
    }

    public Adopt(Pets pets, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.pets = pets;
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
            FindResult find = find();
            AddResult add = add(inputs, find);
            name(inputs, add);
            return run.completed(new Outputs(add.id()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'find', which sends GET /pets; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindResult find() {
        Step step = Step.start(WORKFLOW_ID, "find", options);
        PetsApi.FindPets request = pets.pets().findPets()
                .status(List.of("free", "new"))
                .kinds(List.of("cat", "dog"));
        Response<List<Pet>> response = pets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        List<Pet> body = response.body("/0/kind");
        Pet first = Elements.at(body, 0);
        String kind = first == null ? null : first.getKind();
        return step.succeeded(new FindResult(kind));
    }

    /**
     * One attempt at step 'add', which sends POST /pets; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AddResult add(Inputs inputs, FindResult find) {
        Step step = Step.start(WORKFLOW_ID, "add", options);
        Pet payload = new Pet()
                .kind(step.present(find.kind(), "$steps.find.outputs.kind"))
                .born(inputs.born());
        PetsApi.AddPet request = pets.pets().addPet(payload);
        Response<Pet> response = pets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Pet body = response.body("/id");
        return step.succeeded(new AddResult(body.getId()));
    }

    /**
     * One attempt at step 'name', which sends POST /pets/{id}/names; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public NameResult name(Inputs inputs, AddResult add) {
        Step step = Step.start(WORKFLOW_ID, "name", options);
        NamePetRequest payload = new NamePetRequest().name(inputs.name());
        PetsApi.NamePet request =
                pets.pets().namePet(step.present(add.id(), "$steps.add.outputs.id"), payload);
        Response<Void> response = pets.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new NameResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String name, @Nullable LocalDate born) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "name", name);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String name) {
            return new Inputs(name, null);
        }

        /**
         * These inputs with another 'born'; null for none given.
         */
        public Inputs withBorn(@Nullable LocalDate born) {
            return new Inputs(name, born);
        }
    }

    /**
     * What step 'find' gives.
     *
     * @param kind $response.body#/0/kind
     */
    public record FindResult(@Nullable String kind) {
    }

    /**
     * What step 'add' gives.
     *
     * @param id $response.body#/id
     */
    public record AddResult(@Nullable Long id) {
    }

    /**
     * What step 'name' gives.
     */
    public record NameResult() {
    }

    /**
     * What the workflow gives.
     *
     * @param id $steps.add.outputs.id
     */
    public record Outputs(@Nullable Long id) {
    }
}
