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
    private final Map<JavaExpr, JavaValue> locals = new LinkedHashMap<>();

    Scope(Collection<String> taken) {
        names.addAll(taken);
    }

    /** A scope for a block within this one: it sees the same names and locals, and has statements of its own. */
    Scope inner() {
        Scope inner = new Scope(names);
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
        for (int i = 2; !names.add(name); i++) {
            name = wanted + i;
        }
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
