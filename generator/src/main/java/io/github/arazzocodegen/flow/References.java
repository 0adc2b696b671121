package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The references that values and conditions hold, in document order. */
public final class References {

    private References() {}

    public static Stream<Reference> in(TypedValue value) {
        if (value instanceof TypedValue.Of of) {
            return in(of.reference());
        }
        if (value instanceof TypedValue.Template template) {
            return template.parts().stream()
                    .flatMap(part ->
                            part instanceof TypedValue.Part.Embedded embedded ? in(embedded.reference()) : Stream.of());
        }
        if (value instanceof TypedValue.Array array) {
            return array.elements().stream().flatMap(References::in);
        }
        if (value instanceof TypedValue.Object object) {
            return object.members().stream().flatMap(member -> Stream.concat(in(member.key()), in(member.value())));
        }
        if (value instanceof TypedValue.Replaced replaced) {
            return Stream.concat(
                    in(replaced.payload()), replaced.replacements().stream().flatMap(r -> in(r.value())));
        }
        return Stream.of();
    }

    /** Whether a value can be there once these steps have run on some path: no other step is read in it. */
    public static boolean maySet(TypedValue value, Set<Integer> possiblyRan) {
        return in(value)
                .allMatch(reference ->
                        !(reference instanceof Reference.StepOutput output) || possiblyRan.contains(output.step()));
    }

    public static Stream<Reference> in(TypedCondition condition) {
        if (condition instanceof TypedCondition.Or or) {
            return or.operands().stream().flatMap(References::in);
        }
        if (condition instanceof TypedCondition.And and) {
            return and.operands().stream().flatMap(References::in);
        }
        if (condition instanceof TypedCondition.Not not) {
            return in(not.operand());
        }
        if (condition instanceof TypedCondition.Comparison comparison) {
            return Stream.concat(in(comparison.left()), in(comparison.right()));
        }
        if (condition instanceof TypedCondition.Text text) {
            return in(text.template());
        }
        if (condition instanceof TypedCondition.Of of) {
            return in(of.reference());
        }
        if (condition instanceof TypedCondition.Size size) {
            return in(size.reference());
        }
        return inQuery(condition);
    }

    /** The context first, then what is embedded. */
    private static Stream<Reference> inQuery(TypedCondition condition) {
        if (condition instanceof TypedCondition.Selects selects) {
            return with(selects.context(), selects.arguments());
        }
        if (condition instanceof TypedCondition.Matches matches) {
            return in(matches.context());
        }
        if (condition instanceof TypedCondition.MatchesBuilt matches) {
            return with(matches.context(), matches.parts());
        }
        return condition instanceof TypedCondition.IsTrue isTrue
                ? with(isTrue.context(), isTrue.arguments())
                : Stream.of();
    }

    private static Stream<Reference> with(Reference context, List<TypedValue> embedded) {
        return Stream.concat(in(context), embedded.stream().flatMap(References::in));
    }

    /** All that a workflow reads. */
    public static Stream<Reference> in(TypedWorkflow workflow) {
        return Stream.concat(
                workflow.steps().stream().flatMap(References::in),
                workflow.outputs().stream().map(Output::value).flatMap(References::in));
    }

    /** All that a step reads, and its actions. */
    private static Stream<Reference> in(Step step) {
        Stream<Reference> ofActions = Stream.concat(step.onSuccess().stream(), step.onFailure().stream())
                .flatMap(action -> in(action.criteria()));
        return Stream.concat(ofCode(step), ofActions);
    }

    /** What the code of a step reads, not that of its actions. */
    public static Stream<Reference> ofCode(Step step) {
        Stream<Reference> sent = Stream.concat(
                step.parameters().stream().map(Parameter::value).flatMap(References::in),
                step.body() == null ? Stream.of() : in(step.body().payload()));
        Stream<Reference> received = Stream.concat(
                in(step.successCriteria()),
                step.outputs().stream().map(Output::value).flatMap(References::in));
        return Stream.concat(Stream.concat(sent, step.passedOn().values().stream()), received);
    }

    /** What the document gives in another place is read by what it holds there. */
    private static Stream<Reference> in(Reference reference) {
        return reference instanceof Reference.Given given ? in(given.value()) : Stream.of(reference);
    }

    public static Stream<Reference> in(List<Criterion> criteria) {
        return criteria.stream().flatMap(criterion -> in(criterion.condition()));
    }
}
