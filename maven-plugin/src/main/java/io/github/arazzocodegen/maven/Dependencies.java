package io.github.arazzocodegen.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.artifact.Artifact;

/** What generated code is compiled with. */
final class Dependencies {

    /** A line for each: {@code groupId:artifactId:version}. */
    private static final String LIST = "dependencies.txt";

    private static final Set<String> SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    private Dependencies() {}

    /**
     * A message that names what a project lacks, ready to be copied into its {@code pom.xml}; an empty text if it has all.
     *
     * @param artifacts the project's dependencies, those of its dependencies too
     */
    static String missing(Collection<Artifact> artifacts) {
        return missing(artifacts, needed());
    }

    /** The same of what only some documents need. */
    static String missing(Collection<Artifact> artifacts, String coordinates) {
        List<String[]> needed = new ArrayList<>();
        needed.add(coordinates.split(":", -1));
        return missing(artifacts, needed);
    }

    private static String missing(Collection<Artifact> artifacts, List<String[]> needed) {
        Set<String> there = new HashSet<>();
        for (Artifact artifact : artifacts) {
            if (artifact.getScope() == null || SCOPES.contains(artifact.getScope())) {
                there.add(artifact.getGroupId() + ":" + artifact.getArtifactId());
            }
        }
        List<String[]> missing = new ArrayList<>();
        for (String[] parts : needed) {
            if (!there.contains(parts[0] + ":" + parts[1])) {
                missing.add(parts);
            }
        }
        if (missing.isEmpty()) {
            return "";
        }
        StringBuilder message = new StringBuilder("the project lacks dependencies that generated code needs; add:\n\n");
        missing.forEach(parts -> message.append("""
                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>
                """.formatted((Object[]) parts)));
        return message.toString();
    }

    private static List<String[]> needed() {
        try (InputStream list = Objects.requireNonNull(Dependencies.class.getResourceAsStream(LIST), LIST)) {
            List<String[]> needed = new ArrayList<>();
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+", -1)) {
                needed.add(line.split(":", -1));
            }
            return needed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
