package org.kyphoplasty.server.apply.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.apply.mutation.MutationRun.Verdict;

/** The report of mutants tells those that a test patient notices from those that none does. */
class MutationTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final ContentPackage CONTENT = ContentPackage.builtIn(FhirContext.forR4Cached());
  private static final List<ElmSource> SOURCES =
      ElmSource.all(CONTENT, PROJECT.resolve("profiles/input/cql"));
  private static final List<PatientCase> CASES =
      PatientCase.readAll(FhirContext.forR4Cached(), PROJECT.resolve("profiles/input/tests"))
          .stream()
          .filter(
              patient ->
                  Set.of(
                          "eligible-osteoporotic",
                          "fracture-refuted",
                          "conservative-care-not-tried",
                          "pregnant",
                          "active-infection")
                      .contains(patient.name()))
          .toList();

  @Test
  void forgottenGatesAreNoticedByThePatientsWhomTheyKeepOut() throws InterruptedException {
    List<Verdict> verdicts = judge(gates());
    assertThat(verdicts)
        .extracting(Verdict::noticedBy)
        .contains("pregnant", "active-infection", "conservative-care-not-tried");
  }

  @Test
  void aChangeThatChangesNothingIsNoticedByNobody() throws InterruptedException {
    Mutant gate = gates().get(0);
    Mutant same =
        new Mutant(
            gate.source(),
            gate.definition(),
            gate.change(),
            gate.locator(),
            gate.place(),
            gate.definition().at(gate.place()));
    assertThat(judge(List.of(same))).extracting(Verdict::noticedBy).containsExactly("");
    assertThat(same.toString()).contains("profiles/input/cql/KyphoplastyEligibilityLogic.cql:");
  }

  private static List<Verdict> judge(List<Mutant> mutants) throws InterruptedException {
    return MutationRun.of(CONTENT, SOURCES, CASES, List.of(), mutants, verdict -> {});
  }

  /** The conjuncts of what makes a patient eligible, each left out. */
  private static List<Mutant> gates() {
    List<Mutant> gates =
        SOURCES.stream()
            .filter(source -> source.name().equals("KyphoplastyEligibilityLogic"))
            .flatMap(source -> MutantFinder.mutants(source).stream())
            .filter(mutant -> mutant.define().equals("Is Eligible"))
            .filter(mutant -> mutant.change().equals("drop conjunct"))
            .toList();
    assertThat(gates).hasSize(4);
    return gates;
  }
}
