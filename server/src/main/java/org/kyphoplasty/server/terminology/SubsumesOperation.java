package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * {@code CodeSystem/$subsumes} (<a
 * href="http://hl7.org/fhir/R4/codesystem-operation-subsumes.html">R4</a>), where the hierarchy is
 * known.
 */
final class SubsumesOperation {
  private static final Set<String> KNOWN =
      Set.of("codeA", "codeB", "codingA", "codingB", "system", "version");

  private final Terminologies terminologies;

  SubsumesOperation(Terminologies terminologies) {
    this.terminologies = terminologies;
  }

  Parameters subsumes(@Nullable IdType id, RequestDetails request) {
    Terminology terminology = terminologies.current();
    Asked asked = Asked.of(request, KNOWN);
    Optional<String> named =
        id == null ? asked.text("system") : Optional.of(ChosenSystem.byId(id, terminology).url());
    Coding one = coding("A", asked, named);
    Coding other = coding("B", asked, named);
    if (!one.getSystem().equals(other.getSystem())
        || named.filter(url -> !url.equals(one.getSystem())).isPresent()) {
      throw new InvalidRequestException("Both codes must be of one system");
    }
    CodeSource system =
        terminology.systems().require(one.getSystem(), asked.text("version").orElse(null));
    return system
        .relation(find(one, system), find(other, system))
        .map(outcome -> new Parameters().addParameter("outcome", new CodeType(outcome.toCode())))
        .orElseThrow(
            () ->
                new UnprocessableEntityException(
                    "How %s and %s relate is not known: the hierarchy of %s is not held here"
                        .formatted(one.getCode(), other.getCode(), system.name())));
  }

  private static Coding coding(String letter, Asked asked, Optional<String> system) {
    Optional<String> code = asked.text("code" + letter);
    Optional<Coding> coding = asked.coding("coding" + letter);
    if (code.isPresent() == coding.isPresent()) {
      throw new InvalidRequestException(
          "Give one of 'code%s' (with 'system') and 'coding%s'".formatted(letter, letter));
    }
    Coding asA =
        coding.orElseGet(
            () -> new Coding().setSystem(system.orElse(null)).setCode(code.orElseThrow()));
    if (!asA.hasSystem() || !asA.hasCode()) {
      throw new InvalidRequestException("Each code needs its system");
    }
    return asA;
  }

  private static Concept find(Coding coding, CodeSource system) {
    return system
        .find(coding.getCode())
        .orElseThrow(() -> new ResourceNotFoundException(system.unknown(coding.getCode())));
  }
}
