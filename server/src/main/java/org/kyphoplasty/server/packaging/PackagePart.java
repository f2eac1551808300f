package org.kyphoplasty.server.packaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * The kinds of content that a package can be asked for (CRMI $package, parameter include). All that
 * is published has a canonical URL; the artifact itself is always given.
 */
enum PackagePart {
  ALL,
  ARTIFACT,
  CANONICAL,
  TERMINOLOGY,
  CONFORMANCE,
  PROFILES,
  EXTENSIONS,
  KNOWLEDGE;

  private static final Set<String> TERMS = Set.of("CodeSystem", "ConceptMap", "ValueSet");
  private static final Set<String> KNOWN =
      Set.of("ActivityDefinition", "Library", "Measure", "PlanDefinition", "Questionnaire");

  /** Whether a resource that the artifact needs is of this kind. */
  boolean holds(Resource resource) {
    String type = resource.fhirType();
    return switch (this) {
      case ALL, CANONICAL -> true;
      case ARTIFACT -> false;
      case TERMINOLOGY -> TERMS.contains(type);
      case CONFORMANCE -> !TERMS.contains(type) && !KNOWN.contains(type);
      case PROFILES -> resource instanceof StructureDefinition && !isExtension(resource);
      case EXTENSIONS -> isExtension(resource);
      case KNOWLEDGE -> KNOWN.contains(type);
    };
  }

  static Optional<PackagePart> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The codes of all, for telling what there is. */
  static String codes() {
    return Arrays.stream(values()).map(PackagePart::code).collect(Collectors.joining(", "));
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isExtension(Resource resource) {
    return resource instanceof StructureDefinition definition
        && "Extension".equals(definition.getType());
  }
}
