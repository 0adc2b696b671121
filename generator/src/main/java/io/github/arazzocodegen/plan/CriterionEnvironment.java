package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;

/** What the criteria of a method's code refer to in Java, besides what all its code does. */
interface CriterionEnvironment extends ContextEnvironment {

    /** What evaluates a criterion in a query language, and tells the listener if it can't. */
    JavaExpr criterion(String condition);

    /** The response's body as a plain JSON value, whatever the description says of it. */
    JavaValue json();

    /** The type that {@link #body} has. */
    ClientType bodyType();

    /** What the class computes once. */
    default Constants constants() {
        return context().constants();
    }
}
