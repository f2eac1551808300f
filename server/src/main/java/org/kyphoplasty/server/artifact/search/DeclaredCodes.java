package org.kyphoplasty.server.artifact.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a code system or value set at every depth and with their system, which the search
 * path of the parameter {@code code} leaves out.
 */
final class DeclaredCodes {
  private DeclaredCodes() {}

  static boolean declares(Resource resource) {
    return resource instanceof CodeSystem || resource instanceof ValueSet;
  }

  static List<IndexValue> of(Resource resource) {
    Stream<IndexValue> codes =
        resource instanceof CodeSystem codeSystem
            ? concepts(codeSystem.getUrl(), codeSystem.getConcept())
            : valueSet((ValueSet) resource);
    return codes.distinct().toList();
  }

  private static Stream<IndexValue> concepts(
      @Nullable String system, List<ConceptDefinitionComponent> concepts) {
    return concepts.stream()
        .flatMap(
            c ->
                Stream.concat(
                    Stream.of(token(system, c.getCode(), c.getDisplay())),
                    concepts(system, c.getConcept())));
  }

  private static Stream<IndexValue> valueSet(ValueSet valueSet) {
    Stream<IndexValue> listed =
        valueSet.getCompose().getInclude().stream()
            .flatMap(
                include ->
                    include.getConcept().stream()
                        .map(c -> token(include.getSystem(), c.getCode(), c.getDisplay())));
    return Stream.concat(listed, expanded(valueSet.getExpansion().getContains()));
  }

  private static Stream<IndexValue> expanded(List<ValueSetExpansionContainsComponent> contains) {
    return contains.stream()
        .flatMap(
            c ->
                Stream.concat(
                    Stream.of(token(c.getSystem(), c.getCode(), c.getDisplay())),
                    expanded(c.getContains())));
  }

  private static IndexValue token(
      @Nullable String system, @Nullable String code, @Nullable String display) {
    List<String> texts = display == null ? List.of() : List.of(IndexValue.Text.normalize(display));
    return new IndexValue.Token(system, Objects.toString(code, ""), texts);
  }
}
