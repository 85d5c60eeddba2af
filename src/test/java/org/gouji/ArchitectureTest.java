package org.gouji;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.gouji.document.Place;
import org.gouji.document.Quote;

@AnalyzeClasses(packages = "org.gouji", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** A package may import only from those before it. */
  private static final List<String> ORDER =
      List.of(
          "codec",
          "sheet",
          "document",
          "form",
          "report",
          "extract",
          "finding",
          "repair",
          "rule",
          "audit",
          "store",
          "collection",
          "output",
          "cli");

  @ArchTest
  static final ArchRule everyClassHasItsRoom =
      classes().should().resideInAnyPackage(packages(ORDER)).allowEmptyShould(true);

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.gouji.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule rulesKnowOnlyReportsAndFindings =
      noClasses()
          .that()
          .resideInAPackage("org.gouji.rule..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.gouji.document..")
                  .and(not(belongToAnyOf(Place.class, Quote.class)))
                  .or(resideInAPackage("org.gouji.form.."))
                  .or(resideInAPackage("org.gouji.extract..")))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyRulesKnowTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gouji.rule..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule repairStandsAlone =
      classes()
          .that()
          .resideInAPackage("org.gouji.repair..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.gouji.repair..", "java..", "org.jspecify..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gouji.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gouji.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noOldDates =
      noClasses()
          .should()
          .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class))
          .allowEmptyShould(true);

  @ArchTest
  static void packagesImportOnlyFromThoseBefore(JavaClasses classes) {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage("org.gouji." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(ORDER.subList(i + 1, ORDER.size())))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "org.gouji." + name + "..").toArray(String[]::new);
  }
}
