package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** The code, Coding or CodeableConcept that a call asks about. */
final class AskedCodes {
  private static final int MOST_CODINGS = 100;

  private AskedCodes() {}

  /**
   * One coding, or all of a CodeableConcept.
   *
   * @param system of a code that is given alone
   * @throws InvalidRequestException unless exactly one of the three is given
   */
  static List<Coding> of(Asked asked, @Nullable String system, @Nullable String version) {
    Optional<String> code = asked.text("code");
    Optional<Coding> coding = asked.coding("coding");
    Optional<CodeableConcept> concept = asked.concept("codeableConcept");
    long ways = Stream.of(code, coding, concept).filter(Optional::isPresent).count();
    if (ways != 1) {
      throw new InvalidRequestException(
          "Give one of 'code' (with its system), 'coding' and 'codeableConcept'");
    }
    if (code.isPresent()) {
      if (system == null) {
        throw new InvalidRequestException("A 'code' needs its 'system'");
      }
      return List.of(
          new Coding(system, code.get(), asked.text("display").orElse(null)).setVersion(version));
    }
    List<Coding> codings = coding.map(List::of).orElseGet(() -> concept.orElseThrow().getCoding());
    if (codings.isEmpty()) {
      throw new InvalidRequestException("The 'codeableConcept' has no coding");
    }
    if (codings.size() > MOST_CODINGS) {
      throw new UnprocessableEntityException(
          "The 'codeableConcept' has %d codings; at most %d are checked at once"
              .formatted(codings.size(), MOST_CODINGS));
    }
    return codings;
  }
}
