package org.kyphoplasty.server.terminology;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a code as {@code $lookup} gives it. */
final class Details {
  private final Parameters written = new Parameters();
  private final Set<String> wanted;

  private Details(Set<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * @param wanted the properties to give; none means all
   */
  static Parameters of(
      Concept concept, CodeSource system, List<LanguageRange> languages, Set<String> wanted) {
    Details details = new Details(wanted);
    details.head(concept, system, languages);
    concept.designations().forEach(details::designation);
    details.property("definition", string(concept.definition()), null);
    if (system.isFragment()) {
      details.property("content", new CodeType("fragment"), system.caution());
    }
    concept.properties().forEach(details::property);
    if (system instanceof DefinedSystem defined) {
      Hierarchy hierarchy = defined.hierarchy();
      hierarchy.parents(concept.code()).forEach(code -> details.relative("parent", code, defined));
      hierarchy.children(concept.code()).forEach(code -> details.relative("child", code, defined));
    }
    return details.written;
  }

  private void head(Concept concept, CodeSource system, List<LanguageRange> languages) {
    written.addParameter("name", new StringType(system.name()));
    if (system.version() != null) {
      written.addParameter("version", new StringType(system.version()));
    }
    String display = concept.display(languages);
    // R4 demands a display; a code whose name is licensed stands for itself.
    written.addParameter("display", new StringType(display == null ? concept.code() : display));
  }

  private void designation(Designation designation) {
    if (isWanted("designation") || wanted.contains("lang." + designation.language())) {
      ParametersParameterComponent part = written.addParameter().setName("designation");
      if (designation.language() != null) {
        part.addPart().setName("language").setValue(new CodeType(designation.language()));
      }
      if (designation.use() != null) {
        part.addPart().setName("use").setValue(designation.use());
      }
      part.addPart().setName("value").setValue(new StringType(designation.value()));
    }
  }

  private void property(ConceptPropertyComponent property) {
    boolean relative = Set.of("parent", "child").contains(property.getCode());
    if (!relative) {
      property(property.getCode(), property.getValue(), null);
    }
  }

  private void relative(String name, String code, DefinedSystem system) {
    property(name, new CodeType(code), system.find(code).map(Concept::display).orElse(null));
  }

  private void property(String name, @Nullable Type value, @Nullable String description) {
    if (value != null && isWanted(name)) {
      ParametersParameterComponent part = written.addParameter().setName("property");
      part.addPart().setName("code").setValue(new CodeType(name));
      part.addPart().setName("value").setValue(value);
      if (description != null) {
        part.addPart().setName("description").setValue(new StringType(description));
      }
    }
  }

  private boolean isWanted(String property) {
    return wanted.isEmpty() || wanted.contains(property);
  }

  private static @Nullable StringType string(@Nullable String text) {
    return text == null ? null : new StringType(text);
  }
}
