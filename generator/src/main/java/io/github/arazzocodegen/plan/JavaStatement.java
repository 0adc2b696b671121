package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java statement, as a plan holds it. Comments are document text: the writer makes them harmless. */
public sealed interface JavaStatement {

    /** A comment on a line of its own. */
    record Comment(String text) implements JavaStatement {}

    /** {@code Type name = value;}, or a declaration without value. */
    record Local(JavaType type, String name, @Nullable JavaExpr value) implements JavaStatement {}

    /** {@code name = value;} */
    record Assign(String name, JavaExpr value) implements JavaStatement {}

    /** An expression for its effect. */
    record Do(JavaExpr expression) implements JavaStatement {}

    /** {@code if (condition) { then } else { otherwise }}, without the {@code else} where nothing is in it. */
    record If(JavaExpr condition, List<JavaStatement> then, List<JavaStatement> otherwise) implements JavaStatement {

        public If(JavaExpr condition, List<JavaStatement> then) {
            this(condition, then, List.of());
        }
    }

    /** {@code while (true) { body }}, with a label where an inner loop goes back to it. */
    record Loop(@Nullable String label, List<JavaStatement> body) implements JavaStatement {}

    /** {@code continue}, of the loop with the label or of the innermost one. */
    record Continue(@Nullable String label) implements JavaStatement {}

    /** {@code break} of the innermost loop. */
    record Break() implements JavaStatement {}

    /** {@code switch (selector) { case "…" -> { … } default -> throw … }} over string literals. */
    record Switch(JavaExpr selector, List<Case> cases, JavaExpr otherwise) implements JavaStatement {}

    /** A case of a switch. */
    record Case(String value, List<JavaStatement> body) {}

    record Return(JavaExpr value) implements JavaStatement {}

    record Throw(JavaExpr value) implements JavaStatement {}

    /** {@code try (resource) { body } catch (type | type name) { handler }}, the resource being a local or null. */
    record Try(
            @Nullable String resource,
            List<JavaStatement> body,
            List<JavaType> caught,
            String name,
            List<JavaStatement> handler)
            implements JavaStatement {

        public Try(List<JavaStatement> body, JavaType caught, String name, List<JavaStatement> handler) {
            this(null, body, List.of(caught), name, handler);
        }
    }
}
