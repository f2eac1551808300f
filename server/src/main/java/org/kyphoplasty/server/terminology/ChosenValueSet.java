package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** Which value set a call is about: one by id, by canonical URL, or one that came with it. */
final class ChosenValueSet {
  static final Set<String> PARAMETERS = Set.of("url", "valueSetVersion", "valueSet");

  private ChosenValueSet() {}

  /**
   * @throws InvalidRequestException unless exactly one is given
   * @throws ResourceNotFoundException if it is not known
   */
  static ValueSet of(@Nullable IdType id, Asked asked, Terminology terminology) {
    Optional<String> url = asked.text("url");
    Optional<ValueSet> sent = asked.resource("valueSet", ValueSet.class);
    long ways = Stream.of(id != null, url.isPresent(), sent.isPresent()).filter(w -> w).count();
    if (ways != 1) {
      throw new InvalidRequestException(
          "Name one value set: by its id in the path, by 'url', or send it as 'valueSet'");
    }
    if (id != null) {
      return published(id.getIdPart(), terminology);
    }
    return sent.orElseGet(
        () -> terminology.valueSets().require(canonical(url.orElseThrow(), asked)));
  }

  private static ValueSet published(String id, Terminology terminology) {
    return terminology
        .snapshot()
        .read("ValueSet", id)
        .map(ValueSet.class::cast)
        .orElseThrow(
            () -> new ResourceNotFoundException("ValueSet/%s is not published here".formatted(id)));
  }

  private static String canonical(String url, Asked asked) {
    return asked
        .text("valueSetVersion")
        .map(version -> String.join("|", List.of(url, version)))
        .orElse(url);
  }
}
