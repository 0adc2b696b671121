package io.github.arazzocodegen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The order of the passes: a package uses those before it in {@link #ORDER}, and no others. */
class ArchitectureTest {

    private static final String ROOT = "io.github.arazzocodegen";

    private static final List<String> ORDER = List.of(
            "source",
            "diagnostics",
            "expression",
            "regex",
            "xpath",
            "jsonpath",
            "arazzo",
            "openapi",
            "resolve",
            "types",
            "flow",
            "client",
            "plan",
            "javagen",
            "output",
            "cli");

    /** This module's own classes; those of the runtime, which tests use, share the root package. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(
                    CompilerRequest.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> names = new TreeSet<>();
        CLASSES.forEach(type -> names.add(passOf(type)));

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ORDER.stream(), Stream.of("")).toList());
    }

    @ParameterizedTest
    @FieldSource("ORDER")
    void aPassUsesThoseBeforeItOnly(String pass) {
        List<String> later = ORDER.subList(ORDER.indexOf(pass) + 1, ORDER.size());
        Stream<String> forbidden = Stream.concat(Stream.of(ROOT), later.stream().map(name -> ROOT + "." + name + ".."));

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + pass + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(pass.equals("cli") ? new String[0] : forbidden.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void theFacadeDoesNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli..")
                .check(CLASSES);
    }

    @Test
    void theFrontEndKnowsNeitherOpenapiGeneratorNorJavaPoet() {
        List<String> frontEnd = ORDER.subList(0, ORDER.indexOf("client"));

        noClasses()
                .that()
                .resideInAnyPackage(
                        frontEnd.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openapitools..", "com.palantir..")
                .check(CLASSES);
    }

    /**
     * A text has one parser, a value one conversion and one check, whether they are at hand at generation or in a run. What
     * runs a workflow is known by its names alone.
     */
    @Test
    void ofTheRuntimeOnlyWhatReadsTextsAndChecksValuesIsKnown() {
        List<String> before = ORDER.subList(0, ORDER.indexOf("regex"));

        noClasses()
                .that()
                .resideInAnyPackage(
                        before.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".runtime..")
                .check(CLASSES);
        // The defaults of inputs are held against their schemas by the code that does so at run time; and what looks
        // secret
        // in a document and in a message is said once.
        noClasses()
                .that(not(nameMatching(".*\\.types\\.(DefaultChecker|LimitChecker)(\\$.*)?")))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".runtime..")
                        .and(not(resideInAPackage(ROOT + ".runtime.[regex|jsonpath|xpath]")))
                        .and(not(nameMatching(".*\\.runtime\\.Secrets"))))
                .check(CLASSES);
    }

    @Test
    void openapiGeneratorIsKnownToTheClientOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".client..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openapitools..", "io.swagger..")
                .check(CLASSES);
    }

    @Test
    void javaPoetIsKnownToTheWritersOnlyButForItsNameAllocator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".javagen..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.palantir.javapoet..").and(not(nameMatching(".*\\.NameAllocator.*"))))
                .check(CLASSES);
    }

    @Test
    void oneClassHandsOutJavaNames() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        d -> d.getTargetClass().getSimpleName().equals("NameAllocator")))
                        .map(JavaClass::getName))
                .containsExactly(ROOT + ".plan.JavaNames");
    }

    /** The name of the package below the root, or of its first part if it has several; empty for the root. */
    private static String passOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
