package org.kyphoplasty.server.apply.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.PackagePlans;

/** What one difference between patients decides. */
class VariantTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final PackagePlans PLANS = new PackagePlans(ContentPackage.builtIn(FHIR));

  static List<Variant> variants() {
    return Variant.readAll(FHIR, Path.of("../profiles/input/tests"));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void differenceDecides(Variant variant) {
    assertThat(CaseEvaluation.values(PLANS.logic(), variant.defines(), variant.patient()))
        .isEqualTo(variant.expected());
  }
}
