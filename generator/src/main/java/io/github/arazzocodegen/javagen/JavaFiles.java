package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaType;

/** The layout that all files of workflows and factories share. */
final class JavaFiles {

    private JavaFiles() {}

    static JavaFile of(JavaType type, TypeSpec spec) {
        return JavaFile.builder(type.packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
