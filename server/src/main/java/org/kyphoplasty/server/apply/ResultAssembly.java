package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;

/**
 * Makes of the clinical-reasoning library's Bundle a result in which ids are unique, references
 * resolve and nothing that did not apply is left.
 */
final class ResultAssembly {
  private final FhirContext fhir;
  private final Map<String, DomainResource> byReference = new LinkedHashMap<>();
  private final Map<String, RequestGroup> groups = new HashMap<>();
  private final Map<String, String> newReferences = new HashMap<>();
  private final List<DomainResource> kept = new ArrayList<>();

  private ResultAssembly(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The resources of the result, the root's RequestGroup first, goals last. */
  static List<DomainResource> assemble(FhirContext fhir, Bundle applied) {
    return new ResultAssembly(fhir).assemble(applied);
  }

  private List<DomainResource> assemble(Bundle applied) {
    List<Goal> goals = new ArrayList<>();
    for (var entry : applied.getEntry()) {
      DomainResource resource = (DomainResource) entry.getResource();
      refuseMessages(resource);
      if (resource instanceof Goal goal) {
        goals.add(goal);
      } else {
        index(resource);
      }
    }
    RequestGroup root = (RequestGroup) applied.getEntryFirstRep().getResource();
    ActionPruning.prune(root, groups);
    keep(root, planId(root));
    keep(root.getAction());
    for (int i = 0; i < goals.size(); i++) {
      keep(goals.get(i), "goal-" + (i + 1));
    }
    kept.forEach(
        resource ->
            References.rewrite(
                fhir, resource, reference -> newReferences.getOrDefault(reference, reference)));
    return kept;
  }

  private void index(DomainResource resource) {
    String id = resource.getIdElement().getIdPart();
    for (String reference : List.of(id, resource.fhirType() + "/" + id)) {
      byReference.put(reference, resource);
      if (resource instanceof RequestGroup group) {
        groups.put(reference, group);
      }
    }
  }

  private void keep(List<RequestGroupActionComponent> actions) {
    for (RequestGroupActionComponent action : actions) {
      DomainResource resource = byReference.get(action.getResource().getReference());
      if (resource instanceof RequestGroup nested) {
        keep(nested, planId(nested));
        keep(nested.getAction());
      } else if (resource != null) {
        keep(resource, action.getId());
      }
      keep(action.getAction());
    }
  }

  private void keep(DomainResource resource, String id) {
    String old = resource.getIdElement().getIdPart();
    String reference = resource.fhirType() + "/" + id;
    if (newReferences.containsValue(reference)) {
      throw new UnprocessableEntityException(
          "The plan leads twice to " + reference + ": action ids and nested plans must be unique");
    }
    newReferences.put(old, reference);
    newReferences.put(resource.fhirType() + "/" + old, reference);
    newReferences.put(reference, reference);
    resource.setId(reference);
    kept.add(resource);
  }

  /** What the library notes in a contained OperationOutcome are actions that it dropped. */
  private static void refuseMessages(DomainResource resource) {
    for (var contained : resource.getContained()) {
      if (contained instanceof OperationOutcome messages) {
        throw new UnprocessableEntityException(messages.getIssueFirstRep().getDiagnostics());
      }
    }
  }

  private static String planId(RequestGroup group) {
    String canonical = group.getInstantiatesCanonical().get(0).getValue();
    int bar = canonical.indexOf('|');
    String url = bar < 0 ? canonical : canonical.substring(0, bar);
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
