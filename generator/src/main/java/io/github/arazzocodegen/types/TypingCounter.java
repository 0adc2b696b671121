package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.TypingReport;
import io.github.arazzocodegen.diagnostics.TypingReport.Kind;
import io.github.arazzocodegen.diagnostics.TypingReport.Typing;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts how well the places of workflows are typed. */
public final class TypingCounter {

    private final TypingReport.Builder report;

    private TypingCounter(TypingReport.Builder report) {
        this.report = report;
    }

    /** The report on the workflows of one document. */
    public static TypingReport of(String document, List<TypedWorkflow> workflows) {
        TypingReport.Builder report = new TypingReport.Builder(document);
        TypingCounter counter = new TypingCounter(report);
        for (TypedWorkflow workflow : workflows) {
            workflow.steps().forEach(counter::step);
            workflow.outputs().forEach(counter::output);
        }
        return report.build();
    }

    private void step(Step step) {
        step.parameters().forEach(this::parameter);
        if (step.body() != null) {
            payload(step.body().payload(), step.body().schema());
        }
        step.outputs().forEach(this::output);
        Stream<Action> actions = Stream.concat(step.onSuccess().stream(), step.onFailure().stream());
        Stream.concat(step.successCriteria().stream(), actions.flatMap(action -> action.criteria().stream()))
                .distinct()
                .forEach(this::criterion);
    }

    private void output(Output output) {
        Location location = output.value().node().location();
        if (output.type().kind() == ValueType.Kind.ANY) {
            report.add(Kind.OUTPUTS, Typing.UNTYPED, location, why(output.value()));
        } else {
            report.add(Kind.OUTPUTS, Typing.TYPED, location, "");
        }
    }

    private void parameter(Parameter parameter) {
        Location location = parameter.value().node().location();
        if (parameter.declared() == null) {
            report.add(
                    Kind.PARAMETERS,
                    Typing.UNTYPED,
                    location,
                    "the description declares no parameter '" + parameter.name() + "'");
        } else {
            sent(Kind.PARAMETERS, parameter.value(), parameter.declared().schema());
        }
    }

    private void payload(TypedValue value, @Nullable Schema schema) {
        if (value instanceof TypedValue.Object object) {
            for (TypedValue.Member member : object.members()) {
                payload(member.value(), property(schema, member.key()));
            }
        } else if (value instanceof TypedValue.Array array) {
            array.elements().forEach(element -> payload(element, schema == null ? null : schema.items()));
        } else {
            sent(Kind.PAYLOAD, value, schema);
        }
    }

    private static @Nullable Schema property(@Nullable Schema schema, TypedValue key) {
        if (schema == null) {
            return null;
        }
        Schema property = key instanceof TypedValue.Literal literal
                ? schema.properties().get(literal.node().text())
                : null;
        return property == null ? schema.additionalProperties() : property;
    }

    /** A literal has its own type; all else has one if both sides have. */
    private void sent(Kind kind, TypedValue value, @Nullable Schema schema) {
        Location location = value.node().location();
        ValueType source = ValueTyper.typeOf(value);
        ValueType target = ValueType.of(schema);
        boolean literal = value instanceof TypedValue.Literal;
        if (!literal && target.kind() == ValueType.Kind.ANY) {
            report.add(kind, Typing.UNTYPED, location, "the description has no type for it");
        } else if (!literal && source.kind() == ValueType.Kind.ANY) {
            report.add(kind, Typing.UNTYPED, location, why(value));
        } else {
            boolean same = Conversion.between(source, target) == Conversion.NONE;
            report.add(kind, same ? Typing.TYPED : Typing.CONVERTED, location, "");
        }
    }

    private void criterion(Criterion criterion) {
        Reference untyped = untyped(criterion.condition());
        if (untyped == null) {
            report.add(Kind.CRITERIA, converts(criterion.condition()), criterion.location(), "");
        } else {
            report.add(Kind.CRITERIA, Typing.UNTYPED, criterion.location(), why(untyped));
        }
    }

    private static @Nullable Reference untyped(TypedCondition condition) {
        if (condition instanceof TypedCondition.Of of) {
            return of.reference().type().kind() == ValueType.Kind.ANY ? of.reference() : null;
        }
        if (condition instanceof TypedCondition.Size size) {
            return size.reference().type().kind() == ValueType.Kind.ANY ? size.reference() : null;
        }
        for (TypedCondition operand : operands(condition)) {
            Reference found = untyped(operand);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A comparison of values of different types converts one of them. */
    private static Typing converts(TypedCondition condition) {
        if (condition instanceof TypedCondition.Comparison comparison) {
            ValueType.Kind left = Operands.typeOf(comparison.left()).kind();
            ValueType.Kind right = Operands.typeOf(comparison.right()).kind();
            boolean same = left == right
                    || left == ValueType.Kind.ANY
                    || right == ValueType.Kind.ANY
                    || (left.isNumeric() && right.isNumeric());
            return same ? Typing.TYPED : Typing.CONVERTED;
        }
        return operands(condition).stream().anyMatch(operand -> converts(operand) == Typing.CONVERTED)
                ? Typing.CONVERTED
                : Typing.TYPED;
    }

    private static List<TypedCondition> operands(TypedCondition condition) {
        if (condition instanceof TypedCondition.Or or) {
            return or.operands();
        }
        if (condition instanceof TypedCondition.And and) {
            return and.operands();
        }
        if (condition instanceof TypedCondition.Not not) {
            return List.of(not.operand());
        }
        return condition instanceof TypedCondition.Comparison comparison
                ? List.of(comparison.left(), comparison.right())
                : List.of();
    }

    private static String why(TypedValue value) {
        return value instanceof TypedValue.Of of ? why(of.reference()) : "the value has no type";
    }

    private static String why(Reference reference) {
        Schema schema = reference.type().schema();
        String text = reference.text();
        if (reference instanceof Reference.Unresolved) {
            return "'" + text + "' could not be read";
        }
        if (schema == null) {
            return "no schema has a type for '" + text + "'";
        }
        return schema.isUnion() || schema.types().size() > 1
                ? "the schema of '" + text + "' allows several types"
                : "the schema of '" + text + "' does not say its type";
    }
}
