package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final Map<String, String> NEEDED = Map.of(
            "arazzo-codegen-runtime", "io.github.arazzocodegen",
            "jackson-databind", "com.fasterxml.jackson.core",
            "jackson-datatype-jsr310", "com.fasterxml.jackson.datatype",
            "jspecify", "org.jspecify");

    @Test
    void aProjectThatHasAllLacksNothing() {
        assertThat(Dependencies.missing(artifacts("", "compile"))).isEmpty();
        assertThat(Dependencies.missing(artifacts("", "provided"))).isEmpty();
    }

    @Test
    void whatIsMissingIsReadyToBeCopied() {
        assertThat(Dependencies.missing(artifacts("jackson-databind", "compile")))
                .startsWith("the project lacks dependencies that generated code needs; add:\n\n")
                .containsPattern("""
                            <dependency>
                              <groupId>com.fasterxml.jackson.core</groupId>
                              <artifactId>jackson-databind</artifactId>
                              <version>[0-9.]+</version>
                            </dependency>
                        $""")
                .doesNotContain("jspecify");
    }

    @Test
    void whatOnlyTestsSeeIsMissing() {
        assertThat(Dependencies.missing(artifacts("", "test"))).contains(NEEDED.keySet());
        assertThat(Dependencies.missing(artifacts("", "runtime"))).contains(NEEDED.keySet());
        assertThat(Dependencies.missing(List.of())).contains(NEEDED.keySet()).doesNotContain("${");
    }

    @Test
    void whatOnlySomeDocumentsNeedIsNamedWhereTheyDo() {
        assertThat(Dependencies.missing(artifacts("", "compile"))).doesNotContain("Saxon");
        assertThat(Dependencies.missing(artifacts("", "compile"), "net.sf.saxon:Saxon-HE:12.9"))
                .contains("<groupId>net.sf.saxon</groupId>", "<artifactId>Saxon-HE</artifactId>");
        List<Artifact> saxon = List.of(new DefaultArtifact(
                "net.sf.saxon", "Saxon-HE", "12", "compile", "jar", "", new DefaultArtifactHandler("jar")));
        assertThat(Dependencies.missing(saxon, "net.sf.saxon:Saxon-HE:12.9")).isEmpty();
    }

    private static List<Artifact> artifacts(String without, String scope) {
        List<Artifact> artifacts = new ArrayList<>();
        NEEDED.forEach((artifact, group) -> {
            if (!artifact.equals(without)) {
                artifacts.add(
                        new DefaultArtifact(group, artifact, "1", scope, "jar", "", new DefaultArtifactHandler("jar")));
            }
        });
        return artifacts;
    }
}
