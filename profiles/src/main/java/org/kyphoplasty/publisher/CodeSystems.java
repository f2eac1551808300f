package org.kyphoplasty.publisher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/** Selects codes from code systems as {@code ValueSet.compose} asks for them. */
final class CodeSystems {
  /** A concept with all the codes above it. */
  private record Placed(ConceptDefinitionComponent concept, List<String> ancestors) {}

  private final Content content;

  CodeSystems(Content content) {
    this.content = content;
  }

  /** The codes that one include or exclude names, lists or filters. */
  List<ValueSetExpansionContainsComponent> select(ConceptSetComponent set) {
    CodeSystem system = content.byUrl(CodeSystem.class, set.getSystem()).orElse(null);
    Map<String, Placed> concepts = new LinkedHashMap<>();
    if (system != null) {
      place(system.getConcept(), List.of(), concepts);
    }
    if (set.hasConcept()) {
      return set.getConcept().stream()
          .map(
              named ->
                  code(set, named.getCode(), display(named, concepts))
                      .setDesignation(designations(named, concepts)))
          .toList();
    }
    if (system == null || system.getContent() != CodeSystemContentMode.COMPLETE) {
      throw new ExpansionException(
          "includes codes of "
              + set.getSystem()
              + " without listing them, and that code system is not complete in this package");
    }
    Predicate<Placed> all =
        set.getFilter().stream().map(CodeSystems::matches).reduce(each -> true, Predicate::and);
    return concepts.values().stream()
        .filter(all)
        .map(
            each ->
                code(set, each.concept().getCode(), each.concept().getDisplay())
                    .setDesignation(designations(each.concept())))
        .toList();
  }

  private static void place(
      List<ConceptDefinitionComponent> concepts, List<String> ancestors, Map<String, Placed> into) {
    for (ConceptDefinitionComponent concept : concepts) {
      into.put(concept.getCode(), new Placed(concept, ancestors));
      List<String> path = new ArrayList<>(ancestors);
      path.add(concept.getCode());
      place(concept.getConcept(), path, into);
    }
  }

  private static @Nullable String display(
      ConceptReferenceComponent named, Map<String, Placed> concepts) {
    Placed defined = concepts.get(named.getCode());
    return named.hasDisplay() || defined == null
        ? named.getDisplay()
        : defined.concept().getDisplay();
  }

  /** Those of the value set, else those of the code system. */
  private static List<ConceptReferenceDesignationComponent> designations(
      ConceptReferenceComponent named, Map<String, Placed> concepts) {
    Placed defined = concepts.get(named.getCode());
    return named.hasDesignation() || defined == null
        ? named.getDesignation().stream().map(ConceptReferenceDesignationComponent::copy).toList()
        : designations(defined.concept());
  }

  private static List<ConceptReferenceDesignationComponent> designations(
      ConceptDefinitionComponent concept) {
    return concept.getDesignation().stream()
        .map(
            defined -> {
              ConceptReferenceDesignationComponent designation =
                  new ConceptReferenceDesignationComponent();
              designation.setLanguage(defined.getLanguage());
              designation.setUse(defined.hasUse() ? defined.getUse() : null);
              return designation.setValue(defined.getValue());
            })
        .toList();
  }

  private static ValueSetExpansionContainsComponent code(
      ConceptSetComponent set, String code, @Nullable String display) {
    return new ValueSetExpansionContainsComponent()
        .setSystem(set.getSystem())
        .setVersion(set.getVersion())
        .setCode(code)
        .setDisplay(display);
  }

  private static Predicate<Placed> matches(ConceptSetFilterComponent filter) {
    String value = filter.getValue();
    boolean hierarchy = filter.getProperty().equals("concept");
    return switch (filter.getOp()) {
      case EQUAL -> placed -> hasProperty(placed, filter.getProperty(), value);
      case ISA ->
          placed ->
              hierarchy
                  && (placed.concept().getCode().equals(value)
                      || placed.ancestors().contains(value));
      case DESCENDENTOF -> placed -> hierarchy && placed.ancestors().contains(value);
      default ->
          throw new ExpansionException(
              "uses the filter '"
                  + filter.getOp().toCode()
                  + "': use is-a, descendent-of or =, or list the codes");
    };
  }

  private static boolean hasProperty(Placed placed, String property, String value) {
    return placed.concept().getProperty().stream()
        .filter(each -> each.getCode().equals(property))
        .anyMatch(each -> value.equals(each.getValue().primitiveValue()));
  }
}
