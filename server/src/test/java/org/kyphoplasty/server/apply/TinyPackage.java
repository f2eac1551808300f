package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.plan.Definitions;

/** Builds small packages in memory: plans, activities and CQL compiled to ELM. */
final class TinyPackage implements Definitions {
  static final String BASE = "http://example.org/fhir";
  private final List<Resource> resources = new ArrayList<>();

  /** Adds what another package has. */
  TinyPackage with(TinyPackage other) {
    resources.addAll(other.resources);
    return this;
  }

  TinyPackage logic(String name, String defines) {
    return logic(name, "", defines);
  }

  /** The same with declarations, such as value sets, ahead of the defines. */
  TinyPackage logic(String name, String declarations, String defines) {
    String cql =
        """
        library %s version '1.0.0'
        using FHIR version '4.0.1'
        include FHIRHelpers version '4.0.1' called FHIRHelpers
        %s
        parameter "Evaluation Date" Date
        context Patient
        %s
        """
            .formatted(name, declarations, defines);
    LibraryManager manager =
        new LibraryManager(new ModelManager(), CqlCompilerOptions.defaultOptions());
    manager.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
    CqlTranslator translator = CqlTranslator.fromText(cql, manager);
    if (!translator.getErrors().isEmpty()) {
      throw new IllegalArgumentException(translator.getErrors().toString());
    }
    translator
        .getLibraries()
        .forEach((id, elm) -> library(id.getId(), CqlTranslator.convertToJson(elm)));
    return library(name, translator.toJson());
  }

  private TinyPackage library(String name, String elm) {
    Library library = identify(new Library(), name);
    library
        .addContent()
        .setContentType("application/elm+json")
        .setData(elm.getBytes(StandardCharsets.UTF_8));
    resources.removeIf(
        each -> each instanceof Library other && other.getUrl().equals(library.getUrl()));
    resources.add(library);
    return this;
  }

  TinyPackage activity(String id, ActivityDefinition.ActivityDefinitionKind kind) {
    ActivityDefinition activity = identify(new ActivityDefinition(), id);
    activity.setKind(kind).setCode(new CodeableConcept().setText("Do " + id));
    resources.add(activity);
    return this;
  }

  /** An activity to write more into. */
  ActivityDefinition define(String id, ActivityDefinition.ActivityDefinitionKind kind) {
    activity(id, kind);
    return (ActivityDefinition) resources.get(resources.size() - 1);
  }

  /** Any other definition, identified as the rest is. */
  <T extends MetadataResource> T define(T resource, String id) {
    resources.add(identify(resource, id));
    return resource;
  }

  /** Writes a package folder, as a server loads it. */
  Path write() {
    try {
      Path folder =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/it")), "plans");
      return writeTo(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the package into a folder, beside what is there. */
  Path writeTo(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("package.json"), "{\"name\":\"org.example.plans\",\"version\":\"1.0.0\"}");
    for (Resource resource : resources) {
      Files.writeString(
          folder.resolve(resource.fhirType() + "-" + resource.getIdPart() + ".json"),
          FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
    }
    return folder;
  }

  PlanDefinition plan(String id, String library) {
    PlanDefinition plan = identify(new PlanDefinition(), id);
    plan.setTitle("Plan " + id);
    plan.addLibrary(BASE + "/Library/" + library);
    resources.add(plan);
    return plan;
  }

  static PlanDefinitionActionComponent action(String id, String type, String definition) {
    PlanDefinitionActionComponent action = new PlanDefinitionActionComponent();
    action.setTitle("Action " + id).setId(id);
    return action.setDefinition(new CanonicalType(BASE + "/" + type + "/" + definition));
  }

  static PlanDefinitionActionComponent when(PlanDefinitionActionComponent action, String define) {
    action
        .addCondition()
        .setKind(ActionConditionKind.APPLICABILITY)
        .setExpression(new Expression().setLanguage("text/cql-identifier").setExpression(define));
    return action;
  }

  private static <T extends MetadataResource> T identify(T resource, String id) {
    resource.setUrl(BASE + "/" + resource.fhirType() + "/" + id);
    resource.setVersion("1.0.0");
    resource.setName(id);
    resource.setStatus(PublicationStatus.ACTIVE);
    resource.setId(id);
    return resource;
  }

  @Override
  public Optional<Resource> byCanonical(String canonical) {
    return resources.stream()
        .filter(MetadataResource.class::isInstance)
        .filter(
            each -> {
              MetadataResource known = (MetadataResource) each;
              return canonical.equals(known.getUrl())
                  || canonical.equals(known.getUrl() + "|" + known.getVersion());
            })
        .findFirst();
  }

  @Override
  public <T extends Resource> List<T> all(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
