package org.kyphoplasty.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.jspecify.annotations.Nullable;

/** Every action of every plan has an id, and no other action of the package has the same. */
final class UniqueActionIds implements ContentCheck {
  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    Map<String, String> seen = new HashMap<>();
    content
        .all(PlanDefinition.class)
        .flatMap(plan -> Element.all(plan).stream())
        .forEach(
            element -> {
              if (element.value() instanceof PlanDefinitionActionComponent action) {
                check(element, action.getId(), seen, errors);
              }
            });
  }

  private static void check(
      Element element,
      @Nullable String id,
      Map<String, String> seen,
      Consumer<ContentError> errors) {
    if (id == null || id.isEmpty()) {
      errors.accept(element.error("The action has no id"));
      return;
    }
    String other = seen.put(id, ContentIndex.reference(element.resource()));
    if (other != null) {
      errors.accept(element.error("The action id " + id + " is used in " + other + " as well"));
    }
  }
}
