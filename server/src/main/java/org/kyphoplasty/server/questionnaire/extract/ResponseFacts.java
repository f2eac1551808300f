package org.kyphoplasty.server.questionnaire.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Carries over what the response says of all its answers: of whom, in which encounter, by whom and
 * when. What an answer has set stays.
 */
final class ResponseFacts {
  /** The system of identifiers that tell of which answer a resource is. */
  static final String SYSTEM = "http://kyphoplasty-pathway.org/fhir/extracted-answer";

  private static final List<String> SUBJECT = List.of("subject", "patient", "for");
  private static final List<String> ENCOUNTER = List.of("encounter", "context");
  private static final List<String> RECORDER = List.of("recorder", "author");
  private static final List<String> SOURCE = List.of("asserter", "informationSource");
  private static final List<String> RECORDED = List.of("recordedDate", "dateAsserted");
  private static final List<String> DERIVED = List.of("derivedFrom");

  private final ExtractRequest request;
  private final QuestionnaireResponse response;

  ResponseFacts(ExtractRequest request) {
    this.request = request;
    this.response = request.response();
  }

  void stamp(Resource resource) {
    refer(resource, SUBJECT, response.getSubject());
    refer(resource, ENCOUNTER, response.getEncounter());
    refer(resource, RECORDER, response.getAuthor());
    refer(resource, SOURCE, source());
    RECORDED.forEach(name -> set(resource, name, response.getAuthoredElement().copy()));
    if (request.reference() != null) {
      refer(resource, DERIVED, new Reference(request.reference()));
    }
    if (resource instanceof Observation observation) {
      stamp(observation);
    }
  }

  private void stamp(Observation observation) {
    refer(observation, List.of("performer"), source());
    set(observation, "effective[x]", response.getAuthoredElement().copy());
    DateTimeType authored = response.getAuthoredElement();
    if (authored.hasTime()) {
      set(observation, "issued", new InstantType(authored.getValueAsString()));
    }
    if (!observation.hasBasedOn()) {
      response.getBasedOn().forEach(each -> refer(observation, List.of("basedOn"), each));
    }
    if (!observation.hasPartOf()) {
      response.getPartOf().forEach(each -> refer(observation, List.of("partOf"), each));
    }
  }

  /** Who gave the answers: the source, or else the author. */
  private Reference source() {
    return response.hasSource() ? response.getSource() : response.getAuthor();
  }

  void identify(Resource resource, String key) {
    Property identifier = resource.getNamedProperty("identifier");
    if (identifier != null) {
      resource.setProperty("identifier", identifier(key));
    }
  }

  Identifier identifier(String key) {
    return new Identifier().setSystem(SYSTEM).setValue(request.identity() + "/" + key);
  }

  private static void refer(Resource resource, List<String> names, @Nullable Reference target) {
    if (target == null || !target.hasReference()) {
      return;
    }
    String type = target.getReferenceElement().getResourceType();
    for (String name : names) {
      Property property = resource.getNamedProperty(name);
      if (property != null && takes(property, type)) {
        set(resource, name, target.copy());
      }
    }
  }

  private static boolean takes(Property property, @Nullable String type) {
    return property.getTypeCode().contains("Reference(Any)")
        || (type != null
            && property.getTypeCode().startsWith("Reference(")
            && property.getTypeCode().matches(".*[(|]" + Pattern.quote(type) + "[)|].*"));
  }

  private static void set(Resource resource, String name, Type value) {
    Property property = resource.getNamedProperty(name);
    List<Base> values = property == null ? List.of() : property.getValues();
    if (property != null && values.isEmpty() && !value.isEmpty()) {
      resource.setProperty(name, value);
    }
  }
}
