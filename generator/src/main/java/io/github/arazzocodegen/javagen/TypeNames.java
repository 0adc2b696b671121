package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.List;
import java.util.stream.Collectors;

/** Java types as JavaPoet names them. */
final class TypeNames {

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private TypeNames() {}

    static ClassName className(JavaType type) {
        List<String> names = type.names();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    static TypeName typeName(JavaType type) {
        if (type.simpleName().equals("?")) {
            return WildcardTypeName.subtypeOf(Object.class);
        }
        if (type.simpleName().endsWith("[]")) {
            return ArrayTypeName.of(byte.class);
        }
        if (type.qualifiedName().equals("boolean")) {
            return TypeName.BOOLEAN;
        }
        ClassName name = className(type);
        return type.arguments().isEmpty()
                ? name
                : ParameterizedTypeName.get(
                        name, type.arguments().stream().map(TypeNames::typeName).toArray(TypeName[]::new));
    }

    /** The type of a variable, {@code @Nullable} where it may be null. */
    static TypeName typeName(Variable variable) {
        return nullable(typeName(variable.type()), variable.nullable());
    }

    static TypeName nullable(TypeName type, boolean nullable) {
        return nullable ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type;
    }

    /** The type as it stands in the code of a class, where everything is imported. */
    static String plain(JavaType type, String enclosing) {
        boolean own = type.names().size() > 1
                && (type.packageName() + "." + type.names().get(0)).equals(enclosing);
        String name =
                String.join(".", own ? type.names().subList(1, type.names().size()) : type.names());
        return type.arguments().isEmpty()
                ? name
                : name
                        + type.arguments().stream()
                                .map(argument -> plain(argument, enclosing))
                                .collect(Collectors.joining(", ", "<", ">"));
    }
}
