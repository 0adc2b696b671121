package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The inside of a method while it is planned: its statements so far, its names, and the locals that can be read again. */
final class Scope {

    private final List<JavaStatement> statements = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    /** Those of lambda expressions anywhere in the method: a statement with one may come behind a local that is made later. */
    private final Set<String> parameters;

    private final Map<JavaExpr, JavaValue> locals = new LinkedHashMap<>();

    Scope(Collection<String> taken) {
        this(taken, new TreeSet<>());
    }

    private Scope(Collection<String> taken, Set<String> parameters) {
        this.parameters = parameters;
        names.addAll(taken);
    }

    /** A scope for a block within this one: it sees the same names and locals, and has statements of its own. */
    Scope inner() {
        Scope inner = new Scope(names, parameters);
        inner.locals.putAll(locals);
        return inner;
    }

    void add(JavaStatement statement) {
        statements.add(statement);
    }

    List<JavaStatement> statements() {
        return List.copyOf(statements);
    }

    /** Declares a local for a value and gives back what reads it; the same value again is the same local. */
    JavaValue local(String wanted, JavaValue value) {
        JavaValue known = locals.get(value.expression());
        if (known != null) {
            return known;
        }
        String name = unused(wanted);
        add(new JavaStatement.Local(value.type().javaType(), name, value.expression()));
        JavaValue local = new JavaValue(JavaExpr.name(name), value.type(), value.nullable(), value.promised());
        locals.put(value.expression(), local);
        return local;
    }

    /** A name that no other local or parameter of the method has. */
    String unused(String wanted) {
        String name = wanted;
        for (int i = 2; parameters.contains(name) || !names.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** A name for the parameter of a lambda expression, which is one in this scope alone. */
    String parameter(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + i;
        }
        parameters.add(name);
        return name;
    }

    /** A local of a type that no client type stands for. */
    void declare(io.github.arazzocodegen.client.JavaType type, String name, JavaExpr value) {
        names.add(name);
        add(new JavaStatement.Local(type, name, value));
    }

    static ClientType scalar(String simpleName) {
        return new ClientType.Scalar(io.github.arazzocodegen.client.JavaType.lang(simpleName));
    }
}
