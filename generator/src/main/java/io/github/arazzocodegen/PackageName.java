package io.github.arazzocodegen;

import io.github.arazzocodegen.output.RelativePath;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** What a package that is generated into may be called. */
final class PackageName {

    private static final Pattern DOT = Pattern.compile("\\.");

    private PackageName() {}

    /** Why the name is none, as the end of a sentence such as "'a.class' is no package name: "; empty if it is one. */
    static String faultOf(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        }
        for (String part : DOT.split(name, -1)) {
            if (part.isEmpty()) {
                return "there is an empty name between, before or after its dots";
            }
            if (SourceVersion.isKeyword(part, SourceVersion.RELEASE_17)) {
                return "'" + part + "' is a word that Java keeps for itself";
            }
            if (!SourceVersion.isIdentifier(part)) {
                return "'" + part + "' is not a Java identifier";
            }
            if (RelativePath.isReserved(part)) {
                return "Windows allows no folder called '" + part + "'";
            }
        }
        boolean platform = name.equals("java") || name.startsWith("java.");
        return platform ? "packages below 'java' belong to the platform" : "";
    }
}
