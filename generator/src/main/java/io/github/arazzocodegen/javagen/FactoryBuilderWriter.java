package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.plan.FactoryPlan;
import io.github.arazzocodegen.plan.FactoryPlan.CredentialPlan;
import io.github.arazzocodegen.plan.RuntimeTypes;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the builder of a factory: base URI, HTTP client, time-outs, a method for each security scheme. */
final class FactoryBuilderWriter {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName DURATION = ClassName.get(Duration.class);
    private static final ClassName HTTP_CLIENT = ClassName.get(HttpClient.class);
    private static final TypeName SUPPLIER = ParameterizedTypeName.get(ClassName.get(Supplier.class), STRING);

    private final FactoryPlan plan;
    private final ClassName factory;
    private final ClassName builder;
    private final ClassName client;
    private final ClassName credential;

    FactoryBuilderWriter(FactoryPlan plan, ClassName factory, ClassName client) {
        this.plan = plan;
        this.factory = factory;
        this.builder = factory.nestedClass("Builder");
        this.client = client;
        this.credential = ClassName.get(plan.clientPackage(), "Credential");
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Sets up a {@link $T}.", factory);
        fields(type);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        type.addMethod(setter(
                "baseUri", STRING, "The server's URI; the paths of the operations come behind it." + defaultUri()));
        type.addMethod(setter(
                "httpClient",
                HTTP_CLIENT,
                "The client to send with; without one, one is made. It must not follow redirects, since it would send"
                        + " credentials to wherever a server points."));
        type.addMethod(setter(
                "timeout",
                DURATION,
                "How long a request may take, to the last byte of its response; without one, a minute. Then the step"
                        + " fails without a status."));
        type.addMethod(setter(
                "maxBodyBytes",
                TypeName.INT,
                "How many bytes of a response's body are read; without a number, 64 MiB. A larger body can't be read,"
                        + " and fails the step that reads it."));
        for (CredentialPlan scheme : plan.credentials()) {
            if (scheme.kind() == CredentialPlan.Kind.BASIC) {
                type.addMethod(basic(scheme));
            } else {
                type.addMethod(fixed(scheme)).addMethod(supplied(scheme));
            }
        }
        return type.addMethod(build()).build();
    }

    private String defaultUri() {
        return plan.baseUri() == null ? "" : " Without one, " + plan.baseUri() + ".";
    }

    private void fields(TypeSpec.Builder type) {
        FieldSpec.Builder baseUri =
                FieldSpec.builder(nullable(STRING, plan.baseUri() == null), "baseUri", Modifier.PRIVATE);
        type.addField(
                plan.baseUri() == null
                        ? baseUri.build()
                        : baseUri.initializer("$L", JavaText.literal(plan.baseUri()))
                                .build());
        type.addField(FieldSpec.builder(nullable(HTTP_CLIENT, true), "httpClient", Modifier.PRIVATE)
                .build());
        type.addField(FieldSpec.builder(DURATION, "timeout", Modifier.PRIVATE)
                .initializer("$T.ofMinutes(1)", Duration.class)
                .build());
        type.addField(FieldSpec.builder(TypeName.INT, "maxBodyBytes", Modifier.PRIVATE)
                .initializer("64 * 1024 * 1024")
                .build());
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), STRING, credential),
                        "credentials",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
    }

    private static TypeName nullable(ClassName type, boolean nullable) {
        return nullable ? type.annotated(AnnotationSpec.builder(Nullable.class).build()) : type;
    }

    private MethodSpec.Builder method(String name, String... javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addJavadoc("$L", String.join("\n", Javadocs.lines(javadoc)));
    }

    private MethodSpec setter(String name, TypeName type, String javadoc) {
        return method(name, javadoc)
                .addParameter(type, name)
                .addStatement("this.$1L = $1L", name)
                .addStatement("return this")
                .build();
    }

    private static String sentAs(CredentialPlan scheme) {
        return switch (scheme.kind()) {
            case HEADER -> "sent as header '" + scheme.parameterName() + "'";
            case QUERY -> "sent as query parameter '" + scheme.parameterName() + "'";
            case COOKIE -> "sent as cookie '" + scheme.parameterName() + "'";
            case BASIC -> "user and password, sent as 'Authorization: Basic …'";
            case BEARER -> "a token, sent as 'Authorization: Bearer …'";
        };
    }

    private MethodSpec fixed(CredentialPlan scheme) {
        return method(
                        scheme.method(),
                        "Security scheme '" + scheme.scheme() + "', " + sentAs(scheme) + ".",
                        scheme.description())
                .addParameter(STRING, "value")
                .addStatement("return $L(() -> value)", scheme.method())
                .build();
    }

    private MethodSpec supplied(CredentialPlan scheme) {
        CodeBlock made = switch (scheme.kind()) {
            case HEADER -> named("header", scheme);
            case QUERY -> named("query", scheme);
            case COOKIE -> named("cookie", scheme);
            case BASIC, BEARER -> CodeBlock.of("$T.bearer(value)", credential);
        };
        return method(scheme.method(), "The same for a value that changes: it is asked for before each request.")
                .addParameter(SUPPLIER, "value")
                .addStatement("credentials.put($L, $L)", JavaText.literal(scheme.scheme()), made)
                .addStatement("return this")
                .build();
    }

    private CodeBlock named(String method, CredentialPlan scheme) {
        return CodeBlock.of("$T.$L($L, value)", credential, method, JavaText.literal(scheme.parameterName()));
    }

    private MethodSpec basic(CredentialPlan scheme) {
        return method(
                        scheme.method(),
                        "Security scheme '" + scheme.scheme() + "', " + sentAs(scheme) + ".",
                        scheme.description())
                .addParameter(STRING, "user")
                .addParameter(STRING, "password")
                .addStatement(
                        "credentials.put($L, $T.basic(user, password))", JavaText.literal(scheme.scheme()), credential)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(factory)
                .addJavadoc(
                        "What was set up.\n\n@throws IllegalArgumentException if the base URI is no absolute http or https URI, the HTTP client"
                                + " follows redirects, or a limit is none");
        if (plan.baseUri() == null) {
            build.addCode("if (baseUri == null) {\n$>")
                    .addStatement(
                            "throw new IllegalStateException($L)",
                            JavaText.literal("The description names no absolute server URI: set baseUri"))
                    .addCode("$<}\n");
        }
        return build.addStatement("$T uri = $T.of(baseUri)", URI.class, TypeNames.className(RuntimeTypes.BASE_URIS))
                .addStatement("""
                        $1T client = httpClient == null
                        ? $1T.newBuilder().connectTimeout($2T.ofSeconds(10)).build()
                        : httpClient""", HTTP_CLIENT, Duration.class)
                .addStatement("""
                        return new $T(
                        uri,
                        new $T(client, uri, timeout, maxBodyBytes, $T.copyOf(credentials.values())))""", factory, client, List.class)
                .build();
    }
}
