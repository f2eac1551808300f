package org.kyphoplasty.content;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.UriType;

/**
 * Every element to which a questionnaire's answer or fixed value goes (Structured Data Capture,
 * "Definition-based extraction") is one of FHIR R4, and of the resource that is made around it; no
 * answer is marked to become an Observation that has no value of its type.
 */
final class ExtractionTargets implements ContentCheck {
  private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
  private static final String CONTEXT = SDC + "sdc-questionnaire-itemExtractionContext";
  private static final String VALUE = SDC + "sdc-questionnaire-definitionExtractValue";
  private static final String OBSERVATION = SDC + "sdc-questionnaire-observationExtract";
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    content
        .all(Questionnaire.class)
        .forEach(
            questionnaire ->
                new Walk(questionnaire, errors).check(questionnaire.getItem(), "nothing"));
  }

  private record Walk(Questionnaire questionnaire, Consumer<ContentError> errors) {

    void check(List<QuestionnaireItemComponent> items, String outer) {
      for (QuestionnaireItemComponent item : items) {
        String type =
            item.hasExtension(CONTEXT)
                ? item.getExtensionByUrl(CONTEXT).getValue().primitiveValue()
                : outer;
        if (item.hasDefinition()) {
          check(item, item.getDefinition(), type);
        }
        for (Extension value : item.getExtensionsByUrl(VALUE)) {
          if (value.getExtensionByUrl("definition").getValue() instanceof UriType definition) {
            check(item, definition.getValue(), type);
          }
        }
        if (item.hasExtension(OBSERVATION) && !ObservationValues.hold(item.getType())) {
          error(item, "An Observation has no value of the type " + item.getType().toCode());
        }
        check(item.getItem(), type);
      }
    }

    private void check(QuestionnaireItemComponent item, String definition, String type) {
      String[] parts = definition.split("#", 2);
      if (!parts[0].equals(CORE + type)) {
        error(item, definition + " is not of the resource that is made here: " + type);
      } else if (parts.length == 1 || !exists(parts[1].split("\\."))) {
        error(item, definition + " is not an element of FHIR R4");
      }
    }

    private void error(QuestionnaireItemComponent item, String message) {
      String path = "Questionnaire.item.where(linkId='" + item.getLinkId() + "')";
      errors.accept(new Element(questionnaire, path, item).error(message));
    }

    private static boolean exists(String[] path) {
      return exists(FhirContext.forR4Cached().getResourceDefinition(path[0]), path, 1);
    }

    /** An element of several types has what any of them has. */
    private static boolean exists(
        BaseRuntimeElementDefinition<?> element, String[] path, int next) {
      if (next == path.length) {
        return true;
      }
      BaseRuntimeChildDefinition child =
          element instanceof BaseRuntimeElementCompositeDefinition<?> composite
              ? composite.getChildByName(path[next])
              : null;
      return child != null
          && child.getValidChildNames().stream()
              .map(child::getChildByName)
              .anyMatch(type -> type != null && exists(type, path, next + 1));
    }
  }
}
