package org.kyphoplasty.server.terminology;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * A code of a system, with what is known of it.
 *
 * @param version the version of the system, where it is known
 * @param display null where none may be given, as for CPT
 * @param properties as the CodeSystem has them, not to be changed
 */
record Concept(
    String system,
    @Nullable String version,
    String code,
    @Nullable String display,
    @Nullable String definition,
    List<Designation> designations,
    List<ConceptPropertyComponent> properties) {

  static Concept of(String system, String code, @Nullable String display) {
    return new Concept(system, null, code, display, null, List.of(), List.of());
  }

  Concept named(@Nullable String other, List<Designation> more) {
    return new Concept(
        system,
        version,
        code,
        other == null ? display : other,
        definition,
        Stream.concat(more.stream(), designations.stream()).distinct().toList(),
        properties);
  }

  /** Not for use in a record, only to group others ({@code notSelectable}). */
  boolean isAbstract() {
    return properties.stream()
        .anyMatch(p -> "notSelectable".equals(p.getCode()) && "true".equals(text(p)));
  }

  /** No longer to be used ({@code inactive}, or {@code status} retired or inactive). */
  boolean isInactive() {
    return properties.stream()
        .anyMatch(
            p ->
                ("inactive".equals(p.getCode()) && "true".equals(text(p)))
                    || ("status".equals(p.getCode())
                        && ("retired".equals(text(p)) || "inactive".equals(text(p)))));
  }

  private static String text(ConceptPropertyComponent property) {
    return property.hasValue() ? String.valueOf(property.getValue().primitiveValue()) : "";
  }

  /** The name in the language that is wanted most of those that there are, else the display. */
  @Nullable String display(List<LanguageRange> wanted) {
    List<String> languages =
        designations.stream().map(Designation::language).filter(Objects::nonNull).toList();
    String best = wanted.isEmpty() ? null : Locale.lookupTag(wanted, languages);
    return best == null ? display : inLanguage(best).orElse(display);
  }

  private Optional<String> inLanguage(String tag) {
    return designations.stream()
        .filter(designation -> tag.equalsIgnoreCase(designation.language()))
        .map(Designation::value)
        .findFirst();
  }

  /** Whether it goes by this name in any language; case and spaces do not count. */
  boolean isCalled(String name) {
    return Stream.concat(Stream.ofNullable(display), designations.stream().map(Designation::value))
        .anyMatch(own -> squeezed(own).equalsIgnoreCase(squeezed(name)));
  }

  private static String squeezed(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  Coding coding() {
    return new Coding(system, code, display).setVersion(version);
  }

  /** {@code system|code}, to speak of it. */
  String token() {
    return system + "|" + code;
  }
}
