package org.kyphoplasty.server.packaging;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ParameterDefinition;
import org.hl7.fhir.r4.model.ParameterDefinition.ParameterUse;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.DataNeed;

/**
 * The Library that $data-requirements gives (CRMI module definition): the data that the logic of an
 * artifact reads, the parameters that it takes, and the logic and terminology that it needs.
 */
final class ModuleDefinition {
  private static final String PROFILE =
      "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-moduledefinitionlibrary";
  private static final Set<String> NEEDED = Set.of("CodeSystem", "Library", "ValueSet");

  private ModuleDefinition() {}

  /**
   * @param content the artifact and all that it names
   */
  static Library of(MetadataResource artifact, List<DataNeed> needs, List<Resource> content) {
    Library module = new Library();
    module.getMeta().addProfile(PROFILE);
    module.setName(artifact.getName() + "DataRequirements");
    module.setTitle("Data requirements of " + artifact.getTitle());
    module.setStatus(PublicationStatus.ACTIVE);
    module.setExperimental(artifact.getExperimental());
    module.setDateElement(artifact.getDateElement().copy());
    module.setPublisher(artifact.getPublisher());
    module.setVersion(artifact.getVersion());
    module.setType(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/library-type",
                "module-definition",
                "Module Definition")));
    module.setSubject(patient());
    content.stream()
        .filter(each -> each == artifact || NEEDED.contains(each.fhirType()))
        .map(MetadataResource.class::cast)
        .forEach(
            each ->
                module
                    .addRelatedArtifact()
                    .setType(RelatedArtifactType.DEPENDSON)
                    .setResource(each.getUrl() + "|" + each.getVersion()));
    content.stream()
        .filter(Library.class::isInstance)
        .flatMap(each -> ((Library) each).getParameter().stream())
        .filter(each -> each.getUse() == ParameterUse.IN)
        .map(ParameterDefinition::copy)
        .filter(each -> isNew(each, module))
        .forEach(module::addParameter);
    needs.stream().map(ModuleDefinition::requirement).forEach(module::addDataRequirement);
    return module;
  }

  private static boolean isNew(ParameterDefinition parameter, Library module) {
    return module.getParameter().stream()
        .noneMatch(each -> each.getName().equals(parameter.getName()));
  }

  private static DataRequirement requirement(DataNeed need) {
    DataNeed.Source source = need.source();
    DataRequirement requirement = new DataRequirement();
    requirement.setType(source.type());
    if (source.profile() != null) {
      requirement.addProfile(source.profile());
    }
    requirement.setSubject(patient());
    need.paths().forEach(requirement::addMustSupport);
    if (source.codePath() != null) {
      var filter = requirement.addCodeFilter().setPath(source.codePath());
      filter.setValueSet(source.valueSet());
      source
          .codes()
          .forEach(each -> filter.addCode(new Coding(each.system(), each.code(), each.display())));
    }
    if (source.datePath() != null) {
      requirement.addDateFilter().setPath(source.datePath());
    }
    return requirement;
  }

  private static CodeableConcept patient() {
    return new CodeableConcept(
        new Coding("http://hl7.org/fhir/resource-types", "Patient", "Patient"));
  }
}
