package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.types.Reference;

/** What the references of a method's code refer to in Java. */
interface Environment {

    /** The value of an input. */
    JavaValue input(String name);

    /** An output of a step. */
    JavaValue stepOutput(Reference.StepOutput reference);

    /** The response, not null. */
    JavaExpr response();

    /** The response's body; of no type where the description has none for it. */
    JavaValue body();

    /** What other workflows were given and gave. */
    WorkflowValues workflows();

    /** The package of a client that knows JSON. */
    String clientPackage();

    /** The type of a value of no type that the client has. */
    ClientType TEXT = new ClientType.Scalar(io.github.arazzocodegen.client.JavaType.lang("String"));

    ClientType UNTYPED = new ClientType.Untyped(io.github.arazzocodegen.client.JavaType.lang("Object"));
}
