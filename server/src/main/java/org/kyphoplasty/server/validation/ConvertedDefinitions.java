package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;

/**
 * The definitions as HL7's validator wants them, in R5. HAPI converts all StructureDefinitions
 * twice, in case some have no snapshot yet, which is most of the time of the first validation; here
 * each is converted once if all have one. Safe for use by several threads.
 */
final class ConvertedDefinitions extends WorkerContextValidationSupportAdapter {
  private record Structures(List<StructureDefinition> all, Set<String> primitiveTypes) {
    private Structures(List<StructureDefinition> all) {
      this(all, primitives(all));
    }

    private static Set<String> primitives(List<StructureDefinition> all) {
      return all.stream()
          .filter(structure -> structure.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
          .map(StructureDefinition::getName)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private final IValidationSupport definitions;
  private volatile Structures structures = new Structures(List.of());

  ConvertedDefinitions(IValidationSupport definitions) {
    super(definitions);
    this.definitions = definitions;
  }

  @Override
  @SuppressWarnings("unchecked") // R is StructureDefinition
  public <R extends Resource> List<R> fetchResourcesByType(Class<R> type) {
    return type.equals(StructureDefinition.class)
        ? (List<R>) structures().all()
        : super.fetchResourcesByType(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    return structures().all().stream()
        .filter(structure -> type.equals(structure.getType()))
        .toList();
  }

  @Override
  public boolean isPrimitiveType(String type) {
    return structures().primitiveTypes().contains(type);
  }

  private Structures structures() {
    if (structures.all().isEmpty()) {
      convert();
    }
    return structures;
  }

  private synchronized void convert() {
    if (structures.all().isEmpty()) {
      structures = new Structures(converted());
    }
  }

  private List<StructureDefinition> converted() {
    List<org.hl7.fhir.r4.model.StructureDefinition> all =
        Objects.requireNonNull(definitions.fetchAllStructureDefinitions());
    return all.stream().allMatch(org.hl7.fhir.r4.model.StructureDefinition::hasSnapshot)
        ? all.stream()
            .map(structure -> fetchResource(StructureDefinition.class, structure.getUrl()))
            .toList()
        : super.fetchResourcesByType(StructureDefinition.class);
  }
}
