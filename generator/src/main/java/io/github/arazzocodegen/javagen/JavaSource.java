package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaType;

/**
 * A Java file.
 *
 * @param path where it lies below the source folder, with {@code /} between names
 */
public record JavaSource(String path, String text) {

    /** The file of a top-level type, in the layout that all files of workflows and factories share. */
    static JavaSource of(JavaType type, TypeSpec spec) {
        JavaFile file = JavaFile.builder(type.packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return new JavaSource(type.qualifiedName().replace('.', '/') + ".java", file.toString());
    }
}
