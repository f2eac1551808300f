package org.kyphoplasty.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Which package may use which; a new dependency between parts is a decision, not an accident. */
@AnalyzeClasses(packages = "org.kyphoplasty.server", importOptions = DoNotIncludeTests.class)
class ModuleBoundaryTest {
  private static final String ROOT = "org.kyphoplasty.server.";

  @ArchTest static final ArchRule artifactIsALeaf = only("artifact", "error", "config");

  @ArchTest
  static final ArchRule terminologyUsesArtifact =
      only("terminology", "artifact", "error", "config");

  @ArchTest static final ArchRule clinicalIsALeaf = only("clinical", "error", "config");

  @ArchTest
  static final ArchRule applyUsesLeaves =
      only("apply", "artifact", "terminology", "clinical", "error", "config");

  @ArchTest
  static final ArchRule validationUsesArtifact = only("validation", "artifact", "error", "config");

  @ArchTest static final ArchRule questionnaireUsesApply = onTopOfApply("questionnaire");

  @ArchTest static final ArchRule packagingUsesApply = onTopOfApply("packaging");

  @ArchTest static final ArchRule cdshooksUsesApply = onTopOfApply("cdshooks");

  @ArchTest static final ArchRule measureUsesApply = onTopOfApply("measure");

  @ArchTest static final ArchRule configUsesNone = only("config");

  @ArchTest static final ArchRule errorUsesConfig = only("error", "config");

  @ArchTest static final ArchRule securityUsesConfig = only("security", "error", "config");

  @ArchTest
  static final ArchRule observabilityUsesConfig = only("observability", "error", "config");

  @ArchTest
  static final ArchRule nothingUsesWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "web..");

  @ArchTest
  static final ArchRule noImplUtilOrManager =
      classes().should().haveNameNotMatching(".*(Impl|Util|Utils|Manager|Helper)");

  private static ArchRule onTopOfApply(String part) {
    return only(part, "apply", "artifact", "terminology", "clinical", "error", "config");
  }

  private static ArchRule only(String part, String... used) {
    String[] forbidden =
        Stream.of(
                "apply",
                "artifact",
                "cdshooks",
                "clinical",
                "config",
                "error",
                "measure",
                "observability",
                "packaging",
                "questionnaire",
                "security",
                "terminology",
                "web")
            .filter(other -> !other.equals(part) && !List.of(used).contains(other))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + part + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true);
  }
}
