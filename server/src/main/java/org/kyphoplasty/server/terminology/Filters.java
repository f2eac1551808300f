package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemFilterComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/** Refuses filters that HAPI would evaluate to nothing, or that could keep it busy for ever. */
final class Filters {
  private static final Set<String> OF_EVERY_SYSTEM =
      Set.of("child", "code", "concept", "display", "parent");

  private Filters() {}

  static void requireKnown(ConceptSetFilterComponent filter, CodeSystem system) {
    if (filter.getOp() == FilterOperator.REGEX) {
      throw new UnprocessableEntityException(
          "A filter by regular expression is not evaluated: it could keep the server busy");
    }
    Set<String> known =
        Stream.of(
                OF_EVERY_SYSTEM.stream(),
                system.getProperty().stream().map(PropertyComponent::getCode),
                system.getFilter().stream().map(CodeSystemFilterComponent::getCode))
            .flatMap(names -> names)
            .collect(Collectors.toSet());
    if (!filter.hasProperty() || !filter.hasOp() || !known.contains(filter.getProperty())) {
      throw new UnprocessableEntityException(
          "%s has no property %s to filter by".formatted(system.getUrl(), filter.getProperty()));
    }
  }
}
