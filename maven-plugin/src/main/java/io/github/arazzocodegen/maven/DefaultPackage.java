package io.github.arazzocodegen.maven;

import javax.lang.model.SourceVersion;

/** The package of generated code in a project that names none. */
final class DefaultPackage {

    private DefaultPackage() {}

    /**
     * The groupId and the artifactId, made a package name as the Java Language Specification (17, section 6.1) advises: a
     * character that no name may have becomes an underscore, a digit in front gets one before it and a keyword one behind it.
     */
    static String of(String groupId, String artifactId) {
        StringBuilder name = new StringBuilder();
        for (String part : (groupId + "." + artifactId.replace('.', '_')).split("\\.", -1)) {
            if (!part.isEmpty()) {
                name.append(name.length() == 0 ? "" : ".").append(name(part));
            }
        }
        return name.toString();
    }

    private static String name(String part) {
        StringBuilder name = new StringBuilder();
        if (!Character.isJavaIdentifierStart(part.charAt(0)) && Character.isJavaIdentifierPart(part.charAt(0))) {
            name.append('_');
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            name.append(Character.isJavaIdentifierPart(c) ? c : '_');
        }
        return SourceVersion.isKeyword(name) ? name.append('_').toString() : name.toString();
    }
}
