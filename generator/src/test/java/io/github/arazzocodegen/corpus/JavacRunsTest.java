package io.github.arazzocodegen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JavacRunsTest {

    @Test
    void saysWhichDocumentsDoNotCompileAndWhichWarn() {
        JavacRuns javac = new JavacRuns();
        javac.add("sound", new TreeMap<>(Map.of("a/A.java", "package a; class A { int one() { return 1; } }")));
        javac.add("broken", new TreeMap<>(Map.of("b/B.java", "package b; class B { Missing one; }")));
        javac.add("warns", new TreeMap<>(Map.of("c/C.java", "package c; class C { java.util.List raw; }")));
        assertThat(javac.failures()).containsOnlyKeys("broken", "warns");
    }
}
