package org.kyphoplasty.server.terminology;

import java.util.Optional;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;
import org.jspecify.annotations.Nullable;

/** A code system as far as this server knows it. */
interface CodeSource {
  String url();

  /** Its version, where it is known. */
  @Nullable String version();

  String name();

  /** Whether codes of the system are missing here, so that an unknown one may still be right. */
  boolean isFragment();

  Optional<Concept> find(String code);

  /** How one code relates to another; empty where that is not known here. */
  Optional<ConceptSubsumptionOutcome> relation(Concept one, Concept other);

  /** What to say of a code that is not found. */
  default String unknown(String code) {
    return isFragment()
        ? "%s is not among the codes of %s that this server holds; it holds a fragment only, so the code may still be right"
            .formatted(code, name())
        : "%s is not a code of %s (%s)".formatted(code, name(), url());
  }

  /** What to say of any answer about a fragment; null for a whole system. */
  default @Nullable String caution() {
    return isFragment()
        ? "This server holds a fragment of %s: the codes that are published with the pathway"
            .formatted(name())
        : null;
  }
}
