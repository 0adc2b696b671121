package io.github.arazzocodegen.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String RUNTIME = "io.github.arazzocodegen.runtime";
    private static final String SAXON = RUNTIME + ".xpath.ClosedSaxon";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(RUNTIME);

    /** Saxon is optional: without it all classes but one have to load. */
    @Test
    void theRuntimeDependsOnTheJdkAndTheAnnotationsOfJSpecifyOnly() {
        classes()
                .that()
                .resideInAPackage(RUNTIME + "..")
                .and()
                .haveNameNotMatching(Pattern.quote(SAXON) + "(\\$.*)?")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify.annotations",
                        RUNTIME + "..")
                .check(CLASSES);
    }
}
