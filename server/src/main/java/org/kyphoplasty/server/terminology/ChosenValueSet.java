package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetComposeComponent;
import org.jspecify.annotations.Nullable;

/** Which value set a call is about: one by id, by canonical URL, or one that came with it. */
final class ChosenValueSet {
  static final Set<String> PARAMETERS = Set.of("url", "valueSetVersion", "valueSet");

  private static final int MAX_PARTS = 500;

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
    sent.ifPresent(ChosenValueSet::requireBounded);
    return sent.orElseGet(
        () -> terminology.valueSets().require(canonical(url.orElseThrow(), asked)));
  }

  /** Each part may stand for thousands of codes. */
  private static void requireBounded(ValueSet sent) {
    ValueSetComposeComponent compose = sent.getCompose();
    int parts =
        Stream.concat(compose.getInclude().stream(), compose.getExclude().stream())
            .mapToInt(part -> 1 + part.getValueSet().size())
            .sum();
    if (parts > MAX_PARTS) {
      throw new UnprocessableEntityException(
          "A value set that is sent may have at most %d includes, excludes and value sets in them"
              .formatted(MAX_PARTS));
    }
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
