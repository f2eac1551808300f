package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.IdType;

/** The code system that a path names by id. */
final class ChosenSystem {
  private ChosenSystem() {}

  /**
   * @throws ResourceNotFoundException if it is not published
   */
  static DefinedSystem byId(IdType id, Terminology terminology) {
    return terminology
        .snapshot()
        .read("CodeSystem", id.getIdPart())
        .flatMap(found -> terminology.systems().published(((CodeSystem) found).getUrl()))
        .orElseThrow(
            () ->
                new ResourceNotFoundException(
                    "CodeSystem/%s is not published on this server".formatted(id.getIdPart())));
  }
}
