package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.function.Function;

/** Binds what the workflows of a document share: its components and its source descriptions. */
final class SharedBinder {

    private final ResolvedWorkflow workflow;
    private final BindingReports reports;

    SharedBinder(ResolvedWorkflow workflow, BindingReports reports) {
        this.workflow = workflow;
        this.reports = reports;
    }

    /** A parameter of the components stands for its value (section "Components Object"). */
    Reference component(RuntimeExpression.Component expression, Function<Value, TypedValue> typer, Location location) {
        String text = "$components." + expression.kind() + "." + expression.name();
        if (!expression.kind().equals("parameters")) {
            reports.invalid("'" + text + "' has no value", "a parameter of the components has one", location);
            return new Reference.Unresolved(text);
        }
        ArazzoDocument.Parameter parameter = workflow.sharedParameters().get(expression.name());
        if (parameter == null) {
            reports.unknown(
                    "components/parameters has no '" + expression.name() + "'",
                    "unknown component",
                    expression.name(),
                    workflow.sharedParameters().keySet(),
                    location);
            return new Reference.Unresolved(text);
        }
        if (Expressions.in(parameter.value()).anyMatch(RuntimeExpression.Component.class::isInstance)) {
            reports.invalid("the value of '" + text + "' is itself one of the components", "write it out", location);
            return new Reference.Unresolved(text);
        }
        return new Reference.Given(text, typer.apply(parameter.value()));
    }

    /** The URL is what the document has for it (section "Source Description Object"): where the description lies. */
    Reference source(RuntimeExpression.SourceDescription expression, Location location) {
        String text = "$sourceDescriptions." + expression.name() + "." + expression.reference();
        Located<String> url = workflow.sourceUrls().get(expression.name());
        if (url == null) {
            reports.unknown(
                    "there is no source description '" + expression.name() + "'",
                    "unknown source description",
                    expression.name(),
                    workflow.sourceUrls().keySet(),
                    location);
            return new Reference.Unresolved(text);
        }
        if (!expression.reference().equals("url")) {
            reports.invalid(
                    "'" + text + "' has no value",
                    "'$sourceDescriptions." + expression.name() + ".url' has one",
                    location);
            return new Reference.Unresolved(text);
        }
        return new Reference.Given(
                text,
                new TypedValue.Literal(
                        new ScalarNode(url.location(), ScalarNode.Kind.STRING, url.value(), url.value(), 0)));
    }
}
