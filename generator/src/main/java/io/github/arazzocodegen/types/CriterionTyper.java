package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.arazzo.Criterion.Test;
import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.expression.MessagePart;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types criteria (section "Criterion Object"), each as its type says. */
final class CriterionTyper {

    private final ReferenceBinder binder;
    private final ValueTyper values;
    private final BindingReports reports;

    CriterionTyper(ReferenceBinder binder, BindingReports reports) {
        this.binder = binder;
        this.values = new ValueTyper(binder);
        this.reports = reports;
    }

    /**
     * The criterion as a typed condition. One that could not be read was reported; it may hold or not, so that nothing is
     * said to follow from it.
     */
    TypedWorkflow.Criterion type(Criterion criterion, Exchange exchange) {
        String text = criterion.text().text();
        TypedCondition condition =
                condition(criterion, exchange).orElseGet(() -> new TypedCondition.Of(new Reference.Unresolved(text)));
        return new TypedWorkflow.Criterion(text, condition, criterion.text().location());
    }

    private Optional<TypedCondition> condition(Criterion criterion, Exchange exchange) {
        Test test = criterion.test();
        Location location = criterion.text().location();
        Located<RuntimeExpression> located = criterion.context();
        RuntimeExpression context = located == null ? null : located.value();
        if (test instanceof Test.Compares compares) {
            return Optional.of(new ConditionTyper(binder, exchange, context, location).type(compares.condition()));
        }
        if (test instanceof Test.Invalid || located == null || context == null) {
            return Optional.empty();
        }
        Location place = located.location();
        if (test instanceof Test.Selects selects) {
            Reference of = binder.bindValue(context, exchange, place);
            if (isWholeBody(context)) {
                reports.jsonOfXml(exchange, "a JSONPath query", "a criterion of type xpath reads XML", location);
            }
            new QueryChecker(criterion.text(), reports, of).check(selects.query());
            return Optional.of(new TypedCondition.Selects(of, selects.query(), embedded(test, exchange)));
        }
        if (test instanceof Test.Matches matches) {
            return Optional.of(new TypedCondition.Matches(textOf(context, exchange, place), matches.pattern()));
        }
        if (test instanceof Test.MatchesBuilt) {
            return Optional.of(
                    new TypedCondition.MatchesBuilt(textOf(context, exchange, place), embedded(test, exchange)));
        }
        if (isWholeBody(context)) {
            reports.xmlOfJson(exchange, location);
        }
        return Optional.of(new TypedCondition.IsTrue(
                isWholeBody(context)
                        ? responseText(context, exchange, place)
                        : binder.bindValue(context, exchange, place),
                ((Test.IsTrue) test).expression(),
                embedded(test, exchange)));
    }

    private List<TypedValue> embedded(Test test, Exchange exchange) {
        return test.embedded().stream()
                .map((Value value) -> values.type(value, exchange))
                .toList();
    }

    /** The text of a whole body is what came, unless it is JSON that is a string. */
    private Reference textOf(RuntimeExpression context, Exchange exchange, Location location) {
        boolean string = ValueType.of(exchange.responseBody()).kind() == ValueType.Kind.STRING;
        return isWholeBody(context) && !string
                ? responseText(context, exchange, location)
                : binder.bindValue(context, exchange, location);
    }

    private Reference responseText(RuntimeExpression context, Exchange exchange, Location location) {
        Reference bound = binder.bindValue(context, exchange, location);
        return bound instanceof Reference.ResponseBody ? new Reference.ResponseText() : bound;
    }

    private static boolean isWholeBody(@Nullable RuntimeExpression context) {
        return context instanceof RuntimeExpression.Response response
                && response.part() instanceof MessagePart.Body body
                && body.pointer().isRoot();
    }
}
