package org.kyphoplasty.server.apply.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.elm.r1.CodeDef;
import org.hl7.elm.r1.CodeRef;
import org.hl7.elm.r1.ConceptRef;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.Retrieve;
import org.hl7.elm.r1.ValueSetDef;
import org.hl7.elm.r1.ValueSetRef;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.DataNeed.Code;
import org.kyphoplasty.server.apply.logic.DataNeed.Source;

/** Reads from retrieves what they ask for. */
final class RetrieveSources {
  private final ElmScope scope;

  RetrieveSources(ElmScope scope) {
    this.scope = scope;
  }

  /**
   * What a retrieve asks for. Codes that the logic works out only when it runs count as any, so
   * that nothing is left out.
   */
  Source of(Retrieve retrieve, Library library) {
    List<String> valueSets = new ArrayList<>();
    List<Code> codes = new ArrayList<>();
    if (retrieve.getCodes() != null) {
      ElmReferences.each(retrieve.getCodes(), each -> collect(each, library, valueSets, codes));
    }
    boolean known = valueSets.size() == 1 || !codes.isEmpty();
    return new Source(
        Objects.requireNonNull(retrieve.getDataType()).getLocalPart(),
        retrieve.getTemplateId(),
        known ? retrieve.getCodeProperty() : null,
        valueSets.size() == 1 ? valueSets.get(0) : null,
        valueSets.isEmpty() ? List.copyOf(codes) : List.of(),
        retrieve.getDateRange() == null ? null : retrieve.getDateProperty());
  }

  private void collect(Element element, Library library, List<String> valueSets, List<Code> codes) {
    if (element instanceof ValueSetRef reference) {
      valueSet(reference, library).map(RetrieveSources::canonical).ifPresent(valueSets::add);
    } else if (element instanceof CodeRef reference) {
      code(reference.getName(), scope.library(library, reference.getLibraryName()))
          .ifPresent(codes::add);
    } else if (element instanceof ConceptRef reference) {
      Library home = scope.library(library, reference.getLibraryName());
      concept(reference, home).forEach(each -> code(each.getName(), home).ifPresent(codes::add));
    }
  }

  private Optional<ValueSetDef> valueSet(ValueSetRef reference, Library library) {
    var declared = scope.library(library, reference.getLibraryName()).getValueSets();
    return declared == null
        ? Optional.empty()
        : declared.getDef().stream()
            .filter(each -> Objects.equals(each.getName(), reference.getName()))
            .findFirst();
  }

  private static String canonical(ValueSetDef valueSet) {
    return valueSet.getVersion() == null
        ? String.valueOf(valueSet.getId())
        : valueSet.getId() + "|" + valueSet.getVersion();
  }

  private static List<CodeRef> concept(ConceptRef reference, Library home) {
    var declared = home.getConcepts();
    return declared == null
        ? List.of()
        : declared.getDef().stream()
            .filter(each -> Objects.equals(each.getName(), reference.getName()))
            .flatMap(each -> each.getCode().stream())
            .toList();
  }

  private Optional<Code> code(@Nullable String name, Library home) {
    var declared = home.getCodes();
    return declared == null
        ? Optional.empty()
        : declared.getDef().stream()
            .filter(each -> Objects.equals(each.getName(), name))
            .findFirst()
            .map(each -> code(each, home));
  }

  private Code code(CodeDef definition, Library home) {
    var system = Objects.requireNonNull(definition.getCodeSystem());
    var systems = scope.library(home, system.getLibraryName()).getCodeSystems();
    String url =
        systems == null
            ? ""
            : systems.getDef().stream()
                .filter(each -> Objects.equals(each.getName(), system.getName()))
                .map(each -> String.valueOf(each.getId()))
                .findFirst()
                .orElse("");
    return new Code(url, String.valueOf(definition.getId()), definition.getDisplay());
  }
}
