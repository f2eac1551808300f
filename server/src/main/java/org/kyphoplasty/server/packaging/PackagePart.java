package org.kyphoplasty.server.packaging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The kinds of content that a package can be asked for (CRMI $package, parameter include). */
enum PackagePart {
  ALL(each -> true),
  /** Only what was named. */
  ARTIFACT(each -> false),
  /** All that is published has a canonical URL. */
  CANONICAL(each -> true),
  TERMINOLOGY(each -> Set.of("CodeSystem", "ValueSet", "ConceptMap").contains(each.fhirType())),
  CONFORMANCE(
      each ->
          Set.of(
                  "StructureDefinition",
                  "SearchParameter",
                  "OperationDefinition",
                  "CapabilityStatement",
                  "ImplementationGuide")
              .contains(each.fhirType())),
  PROFILES(each -> each instanceof StructureDefinition definition && !isExtension(definition)),
  EXTENSIONS(each -> each instanceof StructureDefinition definition && isExtension(definition)),
  KNOWLEDGE(
      each ->
          Set.of("ActivityDefinition", "Library", "PlanDefinition", "Measure", "Questionnaire")
              .contains(each.fhirType()));

  private final Predicate<Resource> holds;

  PackagePart(Predicate<Resource> holds) {
    this.holds = holds;
  }

  boolean holds(Resource resource) {
    return holds.test(resource);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PackagePart> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  static String codes() {
    return List.of(values()).stream().map(PackagePart::code).collect(Collectors.joining(", "));
  }

  private static boolean isExtension(StructureDefinition definition) {
    return "Extension".equals(definition.getType());
  }
}
