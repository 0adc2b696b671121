package io.github.arazzocodegen.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String RUNTIME = "io.github.arazzocodegen.runtime";

    private static final String[] JDK_AND_JSPECIFY = {
        "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations", RUNTIME + ".."
    };

    @Test
    void theRuntimeDependsOnTheJdkAndTheAnnotationsOfJSpecifyOnly() {
        classes()
                .that()
                .resideInAPackage(RUNTIME + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(JDK_AND_JSPECIFY)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(RUNTIME));
    }
}
