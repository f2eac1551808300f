package org.kyphoplasty.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * Every code is one of a code system of the package or of FHIR core, or, where the code system is
 * neither, stands in a value set of the package.
 */
final class KnownCodes implements ContentCheck {
  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    Map<String, Set<String>> defined = definedCodes(content);
    Map<String, Set<String>> listed = listedCodes(content);
    Checker checker = new Checker(defined, listed, errors);
    content.artifacts().stream()
        .flatMap(resource -> Element.all(resource).stream())
        .forEach(checker::check);
    content.all(Library.class).forEach(checker::checkCql);
  }

  private static Map<String, Set<String>> definedCodes(ContentIndex content) {
    Map<String, Set<String>> codes = new HashMap<>();
    content
        .all(CodeSystem.class)
        .forEach(
            system ->
                collect(
                    system.getConcept(),
                    codes.computeIfAbsent(system.getUrl(), url -> new HashSet<>())));
    return codes;
  }

  private static void collect(List<ConceptDefinitionComponent> concepts, Set<String> codes) {
    for (ConceptDefinitionComponent concept : concepts) {
      codes.add(concept.getCode());
      collect(concept.getConcept(), codes);
    }
  }

  private static Map<String, Set<String>> listedCodes(ContentIndex content) {
    Map<String, Set<String>> codes = new HashMap<>();
    content
        .all(ValueSet.class)
        .flatMap(valueSet -> valueSet.getCompose().getInclude().stream())
        .forEach(
            include ->
                include
                    .getConcept()
                    .forEach(
                        concept ->
                            codes
                                .computeIfAbsent(include.getSystem(), url -> new HashSet<>())
                                .add(concept.getCode())));
    return codes;
  }

  private record Checker(
      Map<String, Set<String>> defined,
      Map<String, Set<String>> listed,
      Consumer<ContentError> errors) {

    void check(Element element) {
      if (element.value() instanceof Coding coding && coding.hasSystem() && coding.hasCode()) {
        check(element, coding.getSystem(), coding.getCode());
      } else if (element.value() instanceof ConceptSetComponent set && set.hasSystem()) {
        set.getConcept().forEach(concept -> check(element, set.getSystem(), concept.getCode()));
      } else if (element.value() instanceof ConceptMapGroupComponent group) {
        group.getElement().forEach(mapped -> check(element, group, mapped));
      }
    }

    private void check(
        Element element, ConceptMapGroupComponent group, SourceElementComponent mapped) {
      check(element, group.getSource(), mapped.getCode());
      mapped.getTarget().stream()
          .filter(TargetElementComponent::hasCode)
          .forEach(target -> check(element, group.getTarget(), target.getCode()));
    }

    void checkCql(Library library) {
      Element element = new Element(library, "Library.content", library);
      ElmLibrary.of(library)
          .ifPresent(
              elm ->
                  elm.codes().values().forEach(code -> check(element, code.system(), code.code())));
    }

    private void check(Element element, String system, String code) {
      Set<String> own = defined.get(system);
      Set<String> core = CoreIndex.get().codes(system);
      Set<String> known = own != null ? own : core;
      if (known == null && !listed.getOrDefault(system, Set.of()).contains(code)) {
        errors.accept(
            element.error(
                system + "#" + code + " is in no value set of the package: add it to one"));
      } else if (known != null && !known.contains(code)) {
        errors.accept(element.error(system + "#" + code + " is not a code of that code system"));
      }
    }
  }
}
