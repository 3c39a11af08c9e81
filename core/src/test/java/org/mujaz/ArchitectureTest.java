package org.mujaz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages stand in reading order, and an arrow never points back up. */
class ArchitectureTest {

    private static final List<String> READING_ORDER = List.of(
            "text",
            "lexicon",
            "word",
            "number",
            "time",
            "name",
            "clause",
            "statement",
            "event",
            "analysis",
            "coverage",
            "timeline",
            "brief",
            "check",
            "json",
            "export",
            "report");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mujaz");

    @Test
    void noPackageUsesOneThatComesAfterIt() {
        for (int i = 0; i < READING_ORDER.size(); i++) {
            for (String later : READING_ORDER.subList(i + 1, READING_ORDER.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("org.mujaz." + READING_ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.mujaz." + later + "..")
                        .check(CORE);
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes()
                .that()
                .resideOutsideOfPackage("org.mujaz")
                .should()
                .resideInAnyPackage(
                        READING_ORDER.stream().map(name -> "org.mujaz." + name).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void nothingBelowUsesTheFacade() {
        noClasses()
                .that()
                .resideInAPackage("org.mujaz.*..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.mujaz.Mujaz")
                .check(CORE);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.mujaz.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theCoreDoesNoInputOrOutputBeyondItsLexicon() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mujaz.lexicon")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.util.concurrent..", "java.util.regex..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .because("content comes in as an Article, and no regular expression may run over it")
                .check(CORE.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are neither the facade nor a cache, of folded letters or of frames",
                        type -> !type.getName().startsWith("org.mujaz.Mujaz")
                                && !type.getName().startsWith("org.mujaz.event.Frames")
                                && !type.getName().startsWith("org.mujaz.text.FoldedText"))));
    }
}
