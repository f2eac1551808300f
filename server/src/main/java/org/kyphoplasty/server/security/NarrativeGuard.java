package org.kyphoplasty.server.security;

import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;

/** Refuses to store a resource whose narrative holds active content. */
@Interceptor
public final class NarrativeGuard extends StorageGuard {
  private final NarrativePolicy policy = new NarrativePolicy();

  NarrativeGuard() {}

  @Override
  void check(IBaseResource resource) {
    if (!(resource instanceof DomainResource domainResource)) {
      return;
    }
    List<String> refused =
        narratives(domainResource)
            .filter(Narrative::hasDiv)
            .flatMap(narrative -> policy.refused(narrative.getDivAsString()).stream())
            .distinct()
            .toList();
    if (!refused.isEmpty()) {
      throw new UnprocessableEntityException(
          "The narrative holds what FHIR does not allow there: "
              + String.join(", ", refused)
              + ". Send it without.");
    }
  }

  private static Stream<Narrative> narratives(DomainResource resource) {
    Stream<Narrative> contained =
        resource.getContained().stream()
            .filter(DomainResource.class::isInstance)
            .flatMap(inner -> narratives((DomainResource) inner));
    Stream<Narrative> sections =
        resource instanceof Composition composition
            ? composition.getSection().stream().flatMap(NarrativeGuard::narratives)
            : Stream.of();
    return Stream.of(Stream.of(resource.getText()), contained, sections).flatMap(s -> s);
  }

  private static Stream<Narrative> narratives(Composition.SectionComponent section) {
    return Stream.concat(
        Stream.of(section.getText()),
        section.getSection().stream().flatMap(NarrativeGuard::narratives));
  }
}
