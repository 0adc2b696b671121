package com.acme;

import com.acme.people.api.PeopleApi;
import com.acme.people.model.AddPersonRequest;
import com.acme.people.model.Kind;
import com.acme.people.model.PeoplePostStamp;
import com.acme.people.model.Person;
import com.acme.people.model.Pet;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
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
 * put
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'add':
 * change that, not this.
 */
@NullMarked
public final class Add {
    private static final String WORKFLOW_ID = "add";

    private final People people;

    private final WorkflowOptions options;

    public Add(People people) {
        this(people, WorkflowOptions.defaults());
    }

    public Add(People people, WorkflowOptions options) {
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
            put(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'put', which sends POST /people; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PutResult put(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "put", options);
        AddPersonRequest payload = new AddPersonRequest()
                .person(inputs.person())
                .owner(inputs.owner().getName())
                .pet(inputs.pet())
                .note(inputs.note())
                .stamp(inputs.stamp())
                .size(inputs.size());
        PeopleApi.AddPerson request = people.people().addPerson()
                .kind(Elements.at(inputs.kinds(), 0))
                .addPersonRequest(payload);
        Response<Void> response = people.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Person person, List<Kind> kinds, @Nullable Pet pet, @Nullable String note,
            @Nullable PeoplePostStamp stamp, @Nullable Long size, Person owner) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "person", person);
            Checks.required(WORKFLOW_ID, "kinds", kinds);
            owner = owner == null ? new Person().name("Olga").kind(Kind.CAT) : owner;
            kinds = Copies.list(kinds);
            Checks.text(WORKFLOW_ID, "note", note).maxLength(5);
            Checks.number(WORKFLOW_ID, "size", size).maximum(10);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Person person, List<Kind> kinds) {
            return new Inputs(
                    person,
                    kinds,
                    null,
                    null,
                    null,
                    null,
                    new Person()
                            .name("Olga")
                            .kind(Kind.CAT));
        }

        /**
         * These inputs with another 'pet'; null for none given.
         */
        public Inputs withPet(@Nullable Pet pet) {
            return new Inputs(person, kinds, pet, note, stamp, size, owner);
        }

        /**
         * These inputs with another 'note'; null for none given.
         */
        public Inputs withNote(@Nullable String note) {
            return new Inputs(person, kinds, pet, note, stamp, size, owner);
        }

        /**
         * These inputs with another 'stamp'; null for none given.
         */
        public Inputs withStamp(@Nullable PeoplePostStamp stamp) {
            return new Inputs(person, kinds, pet, note, stamp, size, owner);
        }

        /**
         * These inputs with another 'size'; null for none given.
         */
        public Inputs withSize(@Nullable Long size) {
            return new Inputs(person, kinds, pet, note, stamp, size, owner);
        }

        /**
         * These inputs with another 'owner'; null for none given, which is its default.
         */
        public Inputs withOwner(@Nullable Person owner) {
            return new Inputs(
                    person,
                    kinds,
                    pet,
                    note,
                    stamp,
                    size,
                    owner == null ? new Person().name("Olga").kind(Kind.CAT) : owner);
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
