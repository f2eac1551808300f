package org.kyphoplasty.server.apply.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;
import org.kyphoplasty.server.apply.request.Requests;

/**
 * An activity with everything that it names.
 *
 * @param prototype the request without what depends on the patient, or null if there is none; copy
 *     before use
 * @param dynamicValues what is computed in the request
 * @param defines the defines that it names
 * @param errors why it cannot be carried out faithfully
 */
public record CompiledActivity(
    @Nullable DomainResource prototype,
    List<DynamicValue> dynamicValues,
    Set<Define> defines,
    List<String> errors) {

  private static final RequestGroupActionComponent ACTION = new RequestGroupActionComponent();

  /** Resolves an activity by itself. */
  public static CompiledActivity of(ActivityDefinition activity, CompiledLogic logic) {
    List<String> errors = new ArrayList<>();
    Expressions expressions = new Expressions(logic, errors);
    return of(String.valueOf(activity.getIdPart()), activity, expressions, errors);
  }

  static CompiledActivity of(
      String where, ActivityDefinition activity, Expressions expressions, List<String> errors) {
    if (!Requests.supports(activity)) {
      errors.add(
          "%s: no request of the kind %s can be made; supported are %s"
              .formatted(
                  where,
                  activity.hasKind() ? activity.getKind().toCode() : "(none)",
                  Requests.supported()));
      return new CompiledActivity(null, List.of(), Set.of(), errors);
    }
    Requests.losses(activity)
        .forEach(
            element ->
                errors.add(
                    "%s: a %s has no place for %s"
                        .formatted(where, activity.getKind().toCode(), element)));
    DomainResource prototype = Requests.prototype(activity);
    List<DynamicValue> values =
        activity.getDynamicValue().stream()
            .map(
                each ->
                    expressions.dynamicValue(
                        where,
                        activity.getLibrary(),
                        each.getPath(),
                        each.getExpression(),
                        ACTION,
                        prototype))
            .flatMap(Optional::stream)
            .toList();
    return new CompiledActivity(prototype, values, expressions.found(), errors);
  }
}
