package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.arazzocodegen.plan.FactoryPlan;
import io.github.arazzocodegen.plan.FactoryPlan.Api;
import io.github.arazzocodegen.plan.RuntimeTypes;
import java.net.URI;
import javax.lang.model.element.Modifier;

/** Writes the class through which workflows reach a source description's server: its APIs, and the adapter. */
public final class FactoryWriter {

    private static final ClassName URI_TYPE = ClassName.get(URI.class);

    private final FactoryPlan plan;
    private final ClassName type;
    private final ClassName client;

    private FactoryWriter(FactoryPlan plan) {
        this.plan = plan;
        this.type = TypeNames.className(plan.type());
        this.client = ClassName.get(plan.clientPackage(), "ApiClient");
    }

    /** The file of the factory's class. */
    public static JavaSource write(FactoryPlan plan) {
        return JavaSource.of(plan.type(), new FactoryWriter(plan).type());
    }

    private TypeSpec type() {
        TypeSpec.Builder factory = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(TypeNames.NULL_MARKED)
                .addJavadoc(
                        "$L",
                        String.join(
                                "\n",
                                Javadocs.lines(
                                        plan.title(),
                                        "Where the server is and what proves who is calling. Immutable and safe for use"
                                                + " by any number of threads.")))
                .addField(FieldSpec.builder(URI_TYPE, "baseUri", Modifier.PRIVATE, Modifier.FINAL)
                        .build());
        for (Api api : plan.apis()) {
            factory.addField(
                    FieldSpec.builder(TypeNames.className(api.type()), api.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                            .build());
        }
        factory.addMethod(constructor());
        factory.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("What is to be set before the first request.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type.nestedClass("Builder"))
                .addStatement("return new Builder()")
                .build());
        for (Api api : plan.apis()) {
            factory.addMethod(MethodSpec.methodBuilder(api.accessor())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(TypeNames.className(api.type()))
                    .addStatement("return $L", api.accessor())
                    .build());
        }
        return factory.addMethod(send())
                .addMethod(body())
                .addType(new FactoryBuilderWriter(plan, type, client).write())
                .build();
    }

    /** The client's description of a body as the runtime's: for statuses whose body is not the usual one. */
    private MethodSpec body() {
        TypeVariableName body = TypeVariableName.get("X");
        return MethodSpec.methodBuilder("body")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(body)
                .returns(ParameterizedTypeName.get(TypeNames.className(RuntimeTypes.BODY_TYPE), body))
                .addParameter(ParameterizedTypeName.get(ClassName.get(plan.clientPackage(), "BodyType"), body), "type")
                .addJavadoc("How a response's body is read as a type.")
                .addStatement(
                        "return (bytes, contentType, problems) ->\ntype.decode(bytes, contentType, problems::note)")
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(URI_TYPE, "baseUri")
                .addParameter(client, "client")
                .addStatement("this.baseUri = baseUri");
        for (Api api : plan.apis()) {
            constructor.addStatement("this.$L = new $T(client)", api.accessor(), TypeNames.className(api.type()));
        }
        return constructor.build();
    }

    /** The adapter: the client's response as the runtime's, its failures as those of the step. */
    private MethodSpec send() {
        TypeVariableName body = TypeVariableName.get("T");
        ClassName response = TypeNames.className(RuntimeTypes.RESPONSE);
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(body)
                .returns(ParameterizedTypeName.get(response, body))
                .addParameter(TypeNames.className(RuntimeTypes.STEP), "step")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(plan.clientPackage(), "ApiRequest"), body), "request")
                .addJavadoc(
                        "Sends the request of a step.\n\n@return the response, of whatever status\n@throws $T if the"
                                + " request can't be sent, or no response comes",
                        TypeNames.className(RuntimeTypes.STEP_FAILED))
                .addCode("return step.exchange(() -> baseUri, () -> {\n$>")
                .addStatement(
                        "$T response = request.send()",
                        ParameterizedTypeName.get(ClassName.get(plan.clientPackage(), "ApiResponse"), body))
                .addStatement("""
                        return new $T<>(
                        response.method(),
                        response.path(),
                        response.uri(),
                        response.status(),
                        response.headers(),
                        response.bytes(),
                        response.isComplete(),
                        problems -> response.decode(problems::note))""", response)
                .addCode("$<});\n")
                .build();
    }
}
