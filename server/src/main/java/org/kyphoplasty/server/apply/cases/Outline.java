package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.util.FhirTerser;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;

/** A CarePlan as text that a person reviews: one line per action that applied. */
public final class Outline {
  private static final String ENCODES =
      "http://kyphoplasty-pathway.org/fhir/StructureDefinition/encodes";

  private final FhirTerser terser;
  private final CarePlan carePlan;
  private final StringBuilder text = new StringBuilder();

  private Outline(FhirContext fhir, CarePlan carePlan) {
    this.terser = fhir.newTerser();
    this.carePlan = carePlan;
  }

  /**
   * Writes the outline.
   *
   * @param plan the root plan, whose phases that did not apply are named
   * @param carePlan what {@code $apply} gave
   */
  public static String of(
      FhirContext fhir, PatientCase patient, PlanDefinition plan, CarePlan carePlan) {
    return new Outline(fhir, carePlan).write(patient, plan);
  }

  private String write(PatientCase patient, PlanDefinition plan) {
    line(0, patient.name() + ": " + patient.title());
    line(1, patient.why());
    line(0, "");
    line(0, "goals:");
    for (Reference goal : carePlan.getGoal()) {
      line(1, "- " + ((Goal) contained(goal)).getDescription().getText());
    }
    for (CarePlanActivityComponent activity : carePlan.getActivity()) {
      line(0, "");
      line(0, activity.getReference().getDisplay());
      actions(1, ((RequestGroup) contained(activity.getReference())).getAction());
    }
    line(0, "");
    line(0, "did not apply: " + notApplied(plan));
    carePlan.getContained().stream()
        .filter(OperationOutcome.class::isInstance)
        .flatMap(messages -> ((OperationOutcome) messages).getIssue().stream())
        .forEach(issue -> line(0, "not decided: " + issue.getDiagnostics()));
    return text.toString();
  }

  private void actions(int depth, List<RequestGroupActionComponent> actions) {
    for (RequestGroupActionComponent action : actions) {
      Resource resource = action.hasResource() ? contained(action.getResource()) : null;
      boolean request = resource != null && !(resource instanceof RequestGroup);
      line(
          depth,
          "[%s] %s%s%s"
              .formatted(
                  action.getId(),
                  action.getTitle(),
                  request ? " -> " + request(Objects.requireNonNull(resource)) : "",
                  encodes(action)));
      actions(depth + 1, action.getAction());
      if (resource instanceof RequestGroup nested) {
        actions(depth + 1, nested.getAction());
      }
    }
  }

  private String request(Resource resource) {
    String words =
        Stream.of("intent", "priority")
            .map(path -> first(resource, path))
            .filter(word -> word.matches("[a-z-]+"))
            .map(word -> " " + word)
            .collect(Collectors.joining());
    String not = first(resource, "doNotPerform").equals("true") ? " do not perform" : "";
    String what =
        Stream.of(
                "payload.contentString",
                "code.text",
                "code.coding.display",
                "medicationCodeableConcept.text",
                "medicationCodeableConcept.coding.display",
                "description")
            .map(path -> first(resource, path))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return "%s%s%s \"%s\"".formatted(resource.fhirType(), words, not, what);
  }

  private String first(Resource resource, String path) {
    List<IBase> values;
    try {
      values = terser.getValues(resource, path);
    } catch (DataFormatException e) {
      // This type of request has no such element.
      return "";
    }
    return values.isEmpty() ? "" : ((PrimitiveType<?>) values.get(0)).getValueAsString();
  }

  private static String encodes(RequestGroupActionComponent action) {
    String codes =
        action.getExtensionsByUrl(ENCODES).stream()
            .map(Extension::getValue)
            .map(Coding.class::cast)
            .map(Coding::getCode)
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "" : " (" + codes + ")";
  }

  private String notApplied(PlanDefinition plan) {
    Set<String> applied = new HashSet<>();
    carePlan.getActivity().forEach(each -> applied.add(each.getReference().getDisplay()));
    String missing =
        plan.getAction().stream()
            .map(PlanDefinition.PlanDefinitionActionComponent::getTitle)
            .filter(title -> !applied.contains(title))
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? "nothing" : missing;
  }

  private Resource contained(Reference reference) {
    return carePlan.getContained().stream()
        .filter(each -> reference.getReference().equals("#" + each.getIdPart()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(reference.getReference() + " is not in the CarePlan"));
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
