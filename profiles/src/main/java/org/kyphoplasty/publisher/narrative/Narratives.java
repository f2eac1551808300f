package org.kyphoplasty.publisher.narrative;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Gives resources the narrative that they lack. */
public final class Narratives {
  private Narratives() {}

  /** Writes the narrative of a resource that has none; its author's own is kept. */
  public static void addTo(DomainResource resource) {
    if (resource.hasText()) {
      return;
    }
    Page page = new Page(resource.getLanguage());
    if (resource instanceof MetadataResource artifact) {
      page.heading(artifact.hasTitle() ? artifact.getTitle() : artifact.getName());
      page.paragraph(artifact.getDescription());
      page.paragraph(artifact.getUrl() + " version " + artifact.getVersion());
      details(artifact, page);
    } else {
      page.heading(resource.fhirType() + " " + resource.getIdPart());
    }
    Narrative narrative = new Narrative();
    narrative.setStatus(NarrativeStatus.GENERATED);
    narrative.setDiv(page.div());
    resource.setText(narrative);
  }

  private static void details(MetadataResource artifact, Page page) {
    if (artifact instanceof PlanDefinition plan) {
      PlanTables.write(plan, page);
    } else if (artifact instanceof Questionnaire questionnaire) {
      QuestionnaireTable.write(questionnaire, page);
    } else if (artifact instanceof ValueSet valueSet) {
      CodeTables.write(valueSet, page);
    } else if (artifact instanceof CodeSystem codeSystem) {
      CodeTables.write(codeSystem, page);
    } else if (artifact instanceof ActivityDefinition activity) {
      DefinitionTables.write(activity, page);
    } else if (artifact instanceof Library library) {
      DefinitionTables.write(library, page);
    } else if (artifact instanceof StructureDefinition structure) {
      DefinitionTables.write(structure, page);
    } else if (artifact instanceof ImplementationGuide guide) {
      DefinitionTables.write(guide, page);
    }
  }
}
