package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.util.stream.Stream;

/** Checks that a single value can be sent as the type that a description asks for. */
final class ConversionChecker {

    private final Diagnostics diagnostics;

    ConversionChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param what the place, in the words of a message */
    void check(TypedValue value, ValueType target, String what) {
        Schema items = target.schema() == null ? null : target.schema().items();
        if (value instanceof TypedValue.Array array && target.kind() == Kind.ARRAY && items != null) {
            array.elements().forEach(element -> check(element, ValueType.of(items), what));
            return;
        }
        Location location = value.node().location();
        if (value instanceof TypedValue.Literal literal && literal.node().value() != null) {
            literal(literal.node(), target, what);
        } else if (value instanceof TypedValue.Literal
                && target.schema() != null
                && !target.schema().nullable()) {
            nothing(target, what, location);
        } else {
            check(ValueTyper.typeOf(value), target, what, location);
        }
    }

    /** JSON null is sent as written, whatever the description says of it. */
    private void nothing(ValueType target, String what, Location location) {
        if (target.kind() != Kind.ANY) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.INCOMPATIBLE_TYPE,
                    Severity.WARNING,
                    location,
                    what + " takes " + Conversion.describe(target) + ", and this is null",
                    "",
                    "leave it out, or allow null in the description"));
        }
    }

    private void literal(ScalarNode literal, ValueType target, String what) {
        Location location = literal.location();
        Diagnostic wrong = Conversion.literalProblem(literal, target)
                .map(problem -> Diagnostic.of(DiagnosticCode.INCOMPATIBLE_TYPE, location, what + " " + problem))
                .or(() -> Limits.of(target).stream()
                        .flatMap(limit -> Stream.ofNullable(LimitChecker.broken(limit, literal)))
                        .findFirst()
                        .map(limit -> Diagnostic.of(
                                DiagnosticCode.OUTSIDE_LIMITS,
                                location,
                                what + " " + limit + ", and this is '" + literal.text() + "'")))
                .orElse(null);
        if (wrong != null) {
            diagnostics.add(
                    target.schema() == null
                            ? wrong
                            : wrong.withRelated(target.schema().location(), "the schema"));
        }
    }

    /** Checks that values of one type can be given where another is asked for. */
    void check(ValueType source, ValueType target, String what, Location location) {
        Conversion conversion = Conversion.between(source, target);
        if (conversion == Conversion.IMPOSSIBLE) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.INCOMPATIBLE_TYPE,
                    Severity.WARNING,
                    location,
                    what + " takes " + Conversion.describe(target) + ", and this is " + Conversion.describe(source)
                            + ": no value can be converted",
                    "",
                    "name the part of it that is meant"));
        } else if (conversion == Conversion.MAY_FAIL) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.CONVERSION_MAY_FAIL,
                            location,
                            what + " takes " + Conversion.describe(target) + ", and this is "
                                    + Conversion.describe(source) + ": the step fails when it can't be converted")
                    .withHelp("give it the type that the description asks for"));
        }
    }
}
