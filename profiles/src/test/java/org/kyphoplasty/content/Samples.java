package org.kyphoplasty.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** Small artifacts to build packages from. */
final class Samples {
  private static final String BASE = "http://example.org/fhir/";

  private Samples() {}

  static List<String> check(Resource... resources) {
    ContentPackage content =
        new ContentPackage("org.example", "1.0.0", List.of(resources), List.of());
    return ContentChecks.checkOwn(content).stream().map(ContentError::toString).toList();
  }

  static PlanDefinition plan(String id) {
    return identify(new PlanDefinition(), id);
  }

  /** With one item. */
  static Questionnaire questionnaire(String id) {
    Questionnaire questionnaire = identify(new Questionnaire(), id);
    questionnaire.addItem();
    return questionnaire;
  }

  /** An action that applies the other definition. */
  static PlanDefinitionActionComponent action(String id, String canonical) {
    PlanDefinitionActionComponent action = new PlanDefinitionActionComponent();
    action.setId(id);
    action.setDefinition(new CanonicalType(canonical));
    return action;
  }

  static PlanDefinition conditional(String id, String language, String expression) {
    PlanDefinition plan = plan(id);
    plan.addLibrary(BASE + "Library/Logic");
    PlanDefinitionActionComponent action = plan.addAction();
    action.setId(id + "-01-do");
    action
        .addCondition()
        .setKind(ActionConditionKind.APPLICABILITY)
        .getExpression()
        .setLanguage(language)
        .setExpression(expression);
    return plan;
  }

  /** A library whose ELM has these defines. */
  static Library logic(String... defines) {
    String statements =
        Set.of(defines).stream()
            .map(name -> "{\"name\": \"" + name + "\", \"accessLevel\": \"Public\"}")
            .collect(Collectors.joining(","));
    String elm = "{\"library\": {\"statements\": {\"def\": [" + statements + "]}}}";
    Library library = identify(new Library(), "Logic");
    library.setName("Logic");
    library
        .addContent()
        .setContentType("application/elm+json")
        .setData(elm.getBytes(StandardCharsets.UTF_8));
    return library;
  }

  static CodeSystem codeSystem(String id, String... codes) {
    CodeSystem system = identify(new CodeSystem(), id);
    for (String code : codes) {
      system.addConcept().setCode(code);
    }
    return system;
  }

  static ValueSet valueSet(String id, String system, String... codes) {
    ValueSet valueSet = identify(new ValueSet(), id);
    var include = valueSet.getCompose().addInclude().setSystem(system);
    for (String code : codes) {
      include.addConcept().setCode(code);
    }
    return valueSet;
  }

  private static <T extends MetadataResource> T identify(T resource, String id) {
    resource.setId(id);
    resource.setUrl(BASE + resource.fhirType() + "/" + id);
    resource.setVersion("1.0.0");
    return resource;
  }
}
