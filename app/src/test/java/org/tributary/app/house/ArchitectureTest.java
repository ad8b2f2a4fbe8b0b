// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/// The house rules about who may depend on whom. Lives in the module that sees all the others.
class ArchitectureTest {

    private static final int FEWEST_CLASSES_EXPECTED = 150;

    private static final Pattern BANNED_WORDS =
            Pattern.compile(
                    ".*(Manager|Helper|Utils?|Common|Misc|Data|Info|Processor|Handler|Impl|Base|Entity"
                        + "|Item)$");

    private static JavaClasses classes;

    @BeforeAll
    static void importAll() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("org.tributary");
    }

    @Test
    void seesTheWholeHouse() {
        assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES_EXPECTED);
        for (String room :
                List.of("ledger", "analysis", "casefile", "neo4j", "importers", "reports", "app")) {
            assertThat(classes)
                    .as("classes of org.tributary.%s are on the class path", room)
                    .anyMatch(c -> c.getPackageName().startsWith("org.tributary." + room));
        }
    }

    @Test
    void noPackageCycles() {
        check(slices().matching("org.tributary.(**)").should().beFreeOfCycles());
    }

    @Test
    void theLedgerDependsOnNoOtherRoom() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.tributary.ledger..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.tributary.casefile..",
                                "org.tributary.neo4j..",
                                "org.tributary.generator..",
                                "org.tributary.analysis..",
                                "org.tributary.importers..",
                                "org.tributary.reports..",
                                "org.tributary.app..")
                        .because("the ledger is the vocabulary everybody shares"));
    }

    @Test
    void roomsOnOneLevelDoNotKnowEachOther() {
        List<String> rooms =
                List.of("analysis", "casefile", "neo4j", "generator", "importers", "reports");
        for (String room : rooms) {
            String[] others =
                    rooms.stream()
                            .filter(other -> !other.equals(room))
                            .map(other -> "org.tributary." + other + "..")
                            .toArray(String[]::new);
            check(
                    noClasses()
                            .that()
                            .resideInAPackage("org.tributary." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .because("they meet only in app, through the ledger"));
        }
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.tributary.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.tributary.app..")
                        .because("nothing depends on app"));
    }

    @Test
    void everyHeavyLibraryHasOneHome() {
        home("org.neo4j..", "org.tributary.neo4j..");
        home("org.sqlite..", "org.tributary.casefile..");
        home("com.ibm.icu..", "org.tributary.analysis.names..");
        home("com.github.luben..", "org.tributary.casefile..");
        home("java.sql..", "org.tributary.casefile..");
        home("de.siegmar.fastcsv..", "org.tributary.importers..");
        home("javafx..", "org.tributary.app.window..");
        home("org.controlsfx..", "org.tributary.app.window..");
        home("atlantafx..", "org.tributary.app.window..");
        home("org.graphstream..", "org.tributary.app.picture.graphstream..");
        home("picocli..", "org.tributary.app.cli..");
        home("org.apache.pdfbox..", "org.tributary.app.export..");
        home("org.bouncycastle..", "org.tributary.app.sealing..");
    }

    private static void home(String library, String room) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .because(library + " has one home, " + room));
    }

    @Test
    void poiWritesInOnePackageAndReadsInAnother() {
        List<String> packages =
                classes.stream()
                        .filter(
                                c ->
                                        c.getDirectDependenciesFromSelf().stream()
                                                .anyMatch(
                                                        d ->
                                                                d.getTargetClass()
                                                                        .getPackageName()
                                                                        .startsWith(
                                                                                "org.apache.poi")))
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        assertThat(packages)
                .containsExactlyInAnyOrder(
                        "org.tributary.importers.excel", "org.tributary.reports.workbook");
    }

    @Test
    void onlyOneClassStartsThreadsAndReachesTheScreenThread() {
        String sanctioned = "org.tributary.app.window.kit.FxTasks";
        check(
                noClasses()
                        .that()
                        .haveNameNotMatching(Pattern.quote(sanctioned) + ".*")
                        .should()
                        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                        .orShould()
                        .callMethod(Thread.class, "start")
                        .orShould()
                        .callConstructor(Thread.class, Runnable.class)
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.concurrent.Executors")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Timer")
                        .because("background work and its way back to the screen have one door"));
    }

    @Test
    void timeAndZoneAreInjected() {
        check(
                noClasses()
                        .that()
                        .haveNameNotMatching(
                                "org\\.tributary\\.app\\.(Tributary|window\\.Workbench)")
                        .should()
                        .callMethod(java.time.Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemDefaultZone")
                        .orShould()
                        .callMethod(java.time.ZoneId.class, "systemDefault")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("the same input must give the same report on any machine"));
    }

    @Test
    void moneyIsNeverFloatingPoint() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.tributary.ledger.money..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.lang.Double")
                        .because("amounts are exact"));
    }

    @Test
    void nothingIsDeserialisedAndNoUrlIsOpened() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.io.ObjectInputStream")
                        .orShould()
                        .callMethod(java.net.URL.class, "openStream")
                        .orShould()
                        .callMethod(java.net.URL.class, "openConnection")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("java.net.http..")
                        .because("Tributary opens no connection and trusts no serialised object"));
    }

    @Test
    void noTypeHasANameThatSaysNothing() {
        List<String> named =
                classes.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> BANNED_WORDS.matcher(name).matches())
                        .toList();
        assertThat(named).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }
}
