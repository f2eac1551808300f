package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;

/**
 * {@code CodeSystem/$lookup} (<a
 * href="http://hl7.org/fhir/R4/codesystem-operation-lookup.html">R4</a>).
 */
final class LookupOperation {
  private static final Set<String> KNOWN =
      Set.of("code", "coding", "displayLanguage", "property", "system", "version");

  private final Terminologies terminologies;

  LookupOperation(Terminologies terminologies) {
    this.terminologies = terminologies;
  }

  Parameters lookup(RequestDetails request) {
    return lookup(request, terminologies.current());
  }

  static Parameters lookup(RequestDetails request, Terminology terminology) {
    Asked asked = Asked.of(request, KNOWN);
    List<Coding> codings =
        AskedCodes.of(asked, asked.text("system").orElse(null), asked.text("version").orElse(null));
    Coding coding = codings.get(0);
    if (!coding.hasSystem() || !coding.hasCode()) {
      throw new InvalidRequestException("A 'coding' to look up needs system and code");
    }
    CodeSource system = terminology.systems().require(coding.getSystem(), coding.getVersion());
    Concept concept =
        system
            .find(coding.getCode())
            .orElseThrow(() -> new ResourceNotFoundException(system.unknown(coding.getCode())));
    List<LanguageRange> languages = asked.languages("displayLanguage");
    return Details.of(concept, system, languages, Set.copyOf(asked.texts("property")));
  }
}
