package org.kyphoplasty.server.terminology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The codes of another owner's system that stand in the published value sets and concept maps, with
 * the names that they have there. CPT has none: its descriptors are licensed.
 */
final class GatheredFragment implements CodeSource {
  static final String CPT = "http://www.ama-assn.org/go/cpt";

  private static final Map<String, String> NAMES =
      Map.of(
          CPT,
          "CPT",
          "http://hl7.org/fhir/sid/icd-10-cm",
          "ICD-10-CM",
          "http://loinc.org",
          "LOINC",
          "http://snomed.info/sct",
          "SNOMED CT",
          "http://www.cms.gov/Medicare/Coding/ICD10",
          "ICD-10-PCS",
          "http://www.nlm.nih.gov/research/umls/rxnorm",
          "RxNorm");

  private final String url;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  GatheredFragment(String url) {
    this.url = url;
  }

  /** Adds a code, or names to one that is there. */
  void add(String code, @Nullable String display, List<Designation> designations) {
    Concept known = concepts.getOrDefault(code, Concept.of(url, code, null));
    concepts.put(
        code,
        url.equals(CPT)
            ? known
            : known.named(known.display() == null ? display : null, designations));
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public @Nullable String version() {
    return null;
  }

  @Override
  public String name() {
    return NAMES.getOrDefault(url, url);
  }

  @Override
  public boolean isFragment() {
    return true;
  }

  @Override
  public Optional<Concept> find(String code) {
    return Optional.ofNullable(concepts.get(code));
  }

  /** Without the hierarchy of the system only a code and itself are known to relate. */
  @Override
  public Optional<ConceptSubsumptionOutcome> relation(Concept one, Concept other) {
    return one.code().equals(other.code())
        ? Optional.of(ConceptSubsumptionOutcome.EQUIVALENT)
        : Optional.empty();
  }
}
