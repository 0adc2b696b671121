package io.github.arazzocodegen.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String RUNTIME = "io.github.arazzocodegen.runtime";

    @Test
    void theRuntimeDependsOnTheJdkAndTheAnnotationsOfJSpecifyOnly() {
        classes()
                .that()
                .resideInAPackage(RUNTIME + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify.annotations",
                        RUNTIME + "..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(RUNTIME));
    }
}
