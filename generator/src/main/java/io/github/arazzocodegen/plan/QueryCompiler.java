package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedValue;
import java.util.ArrayList;
import java.util.List;

/** Compiles criteria of the types {@code jsonpath}, {@code regex} and {@code xpath}: what is parsed once is a constant. */
final class QueryCompiler {

    private static final JavaType JSON_PATH = RuntimeTypes.in("jsonpath", "JsonPath");
    private static final JavaType XML_PATH = RuntimeTypes.in("xpath", "XmlPath");
    private static final JavaType PATTERN = JavaType.of("java.util.regex", "Pattern");
    private static final JavaType OBJECT_REFERENCE =
            new JavaType("com.fasterxml.jackson.core.type", List.of("TypeReference"), List.of(JavaType.lang("Object")));

    private final CriterionEnvironment environment;
    private final ReferenceCompiler references;
    private final TypedSelection typed;

    QueryCompiler(CriterionEnvironment environment, ReferenceCompiler references) {
        this.environment = environment;
        this.references = references;
        this.typed = new TypedSelection(environment, references);
    }

    /** @param text the condition as written */
    JavaExpr selects(TypedCondition.Selects selects, String text, Scope scope) {
        return typed.compile(selects, text, scope).orElseGet(() -> evaluated(selects, text, scope));
    }

    private JavaExpr evaluated(TypedCondition.Selects selects, String text, Scope scope) {
        JsonPath path = selects.query().path();
        String parser = (selects.arguments().isEmpty() ? "parse" : "prepare")
                + (selects.query().legacy() ? "Legacy" : "");
        JavaExpr query = environment
                .constants()
                .of(
                        JSON_PATH,
                        JavaExpr.staticCall(JSON_PATH, parser, new JavaExpr.Text(path.toString())),
                        path.toString(),
                        "QUERY");
        List<JavaExpr> arguments = new ArrayList<>(List.of(query, plain(selects.context(), scope)));
        selects.arguments().forEach(argument -> arguments.add(argument(argument, scope)));
        return call(text, "selects", arguments);
    }

    JavaExpr matches(TypedCondition.Matches matches, String text, Scope scope) {
        List<JavaExpr> pattern =
                new ArrayList<>(List.of(new JavaExpr.Text(matches.pattern().regex())));
        if (matches.pattern().flags() != 0) {
            pattern.add(new JavaExpr.Binary(
                    "|",
                    new JavaExpr.Member(PATTERN, "CASE_INSENSITIVE"),
                    new JavaExpr.Member(PATTERN, "UNICODE_CASE")));
        }
        JavaExpr constant = environment
                .constants()
                .of(PATTERN, new JavaExpr.StaticCall(PATTERN, "compile", pattern), text, "PATTERN");
        return call(text, "finds", List.of(constant, text(matches.context(), scope)));
    }

    /** An input in a pattern is a pattern (section "Runtime Expressions" has such an example); all else is data. */
    JavaExpr matchesBuilt(TypedCondition.MatchesBuilt matches, String text, Scope scope) {
        List<JavaExpr> arguments = new ArrayList<>(List.of(text(matches.context(), scope)));
        for (TypedValue part : matches.parts()) {
            JavaExpr value = argument(part, scope);
            arguments.add(isPattern(part) ? value : JavaExpr.staticCall(RuntimeTypes.CRITERION, "literally", value));
        }
        return call(text, "findsPattern", arguments);
    }

    private static boolean isPattern(TypedValue part) {
        return part instanceof TypedValue.Literal
                || (part instanceof TypedValue.Of of && of.reference() instanceof Reference.InputValue);
    }

    JavaExpr isTrue(TypedCondition.IsTrue isTrue, String text, Scope scope) {
        JavaExpr value = JavaExpr.staticCall(
                XML_PATH,
                isTrue.expression().later() ? "ofXPath31" : "of",
                new JavaExpr.Text(isTrue.expression().expression()));
        JavaExpr expression =
                environment.constants().of(XML_PATH, value, isTrue.expression().expression(), "XPATH");
        List<JavaExpr> arguments = new ArrayList<>(List.of(expression, text(isTrue.context(), scope)));
        isTrue.arguments().forEach(argument -> arguments.add(argument(argument, scope)));
        return call(text, "isTrue", arguments);
    }

    private JavaExpr call(String text, String method, List<JavaExpr> arguments) {
        return environment.criterion(text).call(method, arguments.toArray(JavaExpr[]::new));
    }

    /** A value that stands for a literal: a scalar as it is, all else by its JSON. */
    private JavaExpr argument(TypedValue value, Scope scope) {
        return plain(OutputValues.compile(value, references, scope), scope);
    }

    /** A value whose text is matched: of a part of the body that of the JSON that came. */
    private JavaExpr text(Reference reference, Scope scope) {
        if (reference instanceof Reference.ResponseBody body
                && !body.type().kind().isScalar()) {
            return plain(reference, scope);
        }
        JavaValue value = references.compile(reference, scope);
        return value.type() instanceof ClientType.Enumeration ? value.expression() : plain(value, scope);
    }

    /** A value as plain JSON: of the body as it came, with all that the client's models do not keep. */
    JavaExpr plain(Reference reference, Scope scope) {
        if (reference instanceof Reference.ResponseBody body) {
            JavaExpr json = environment.json().expression();
            return body.pointer().isRoot()
                    ? json
                    : JavaExpr.staticCall(
                            RuntimeTypes.JSON_VALUES,
                            "at",
                            json,
                            new JavaExpr.Text(body.pointer().toString()));
        }
        return plain(references.compile(reference, scope), scope);
    }

    private JavaExpr plain(JavaValue value, Scope scope) {
        if (value.type() instanceof ClientType.Scalar scalar && isJson(scalar.javaType())) {
            return value.expression();
        }
        JavaExpr type = new JavaExpr.Anonymous(OBJECT_REFERENCE);
        JavaType json = JavaType.of(environment.clientPackage(), "Json");
        if (!value.nullable()) {
            return JavaExpr.staticCall(json, "convert", value.expression(), type);
        }
        JavaExpr local = scope.local("value", value).expression();
        return local.thenIfPresent(JavaExpr.staticCall(json, "convert", local, type));
    }

    /** Whether values of this type are themselves plain JSON values. */
    private static boolean isJson(JavaType type) {
        return type.packageName().equals("java.lang") || type.packageName().equals("java.math");
    }
}
