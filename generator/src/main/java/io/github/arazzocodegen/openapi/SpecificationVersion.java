package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import org.jspecify.annotations.Nullable;

/** The versions of the specification whose rules differ for us. */
public enum SpecificationVersion {
    SWAGGER_2_0,
    OPENAPI_3_0,
    /** 3.1 and 3.2: schemas are JSON Schema 2020-12. */
    OPENAPI_3_1;

    /** The version that a document's root declares, or null if it declares none that we know. */
    static @Nullable SpecificationVersion of(ObjectNode root) {
        if (root.get("openapi") instanceof ScalarNode version) {
            String text = version.text();
            if (text.matches("3\\.0(\\..*)?")) {
                return OPENAPI_3_0;
            }
            return text.matches("3\\.[12](\\..*)?") ? OPENAPI_3_1 : null;
        }
        return root.get("swagger") instanceof ScalarNode version
                        && version.text().matches("2(\\.0)?(\\..*)?")
                ? SWAGGER_2_0
                : null;
    }

    /** Whether what stands beside a schema's {@code $ref} counts. */
    boolean siblingsOfReferencesCount() {
        return this == OPENAPI_3_1;
    }
}
