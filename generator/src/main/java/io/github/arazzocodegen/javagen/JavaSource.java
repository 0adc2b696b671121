package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaType;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java file.
 *
 * @param path where it lies below the source folder, with {@code /} between names
 */
public record JavaSource(String path, String text) {

    /** JavaPoet writes a blank within the name of a nested type that is annotated. */
    private static final Pattern ANNOTATED_NESTED = Pattern.compile("(?<=\\w)\\. (?=@Nullable \\w)");

    /** The file of a top-level type, in the layout that all files of workflows and factories share. */
    static JavaSource of(JavaType type, TypeSpec spec) {
        JavaFile file = JavaFile.builder(type.packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return new JavaSource(type.qualifiedName().replace('.', '/') + ".java", tidied(file.toString()));
    }

    /** Only code is changed: where a line has a text literal or is a comment, what looks like it is the document's. */
    private static String tidied(String java) {
        return java.lines()
                .map(line -> line.contains("\"") || isComment(line.stripLeading())
                        ? line
                        : ANNOTATED_NESTED.matcher(line).replaceAll("."))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isComment(String line) {
        return line.startsWith("*") || line.startsWith("/");
    }
}
