package org.kyphoplasty.server.apply.plan;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Turns the texts of definitions into one language, by the {@code translation} extension of FHIR. A
 * text without a translation stays as it is; a definition that has none keeps its {@code language}.
 *
 * @param language one of the {@linkplain #languages languages}; null keeps all translations
 */
public record Localizer(@Nullable String language) {
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /** The definition in this language: itself, or a copy. */
  @SuppressWarnings("unchecked")
  public <T extends Resource> T localize(T definition) {
    if (language == null) {
      return definition;
    }
    T localized = (T) definition.copy();
    for (StringType text : texts(localized)) {
      List<Extension> translations = text.getExtensionsByUrl(TRANSLATION);
      Optional<String> translated = translation(translations, language);
      translated.ifPresent(text::setValue);
      translated.ifPresent(any -> localized.setLanguage(language));
      text.getExtension().removeAll(translations);
    }
    return localized;
  }

  /** The languages into which definitions are translated. */
  public static Set<String> languages(Definitions definitions) {
    return Stream.of(PlanDefinition.class, ActivityDefinition.class)
        .flatMap(type -> definitions.all(type).stream())
        .flatMap(each -> texts(each).stream())
        .flatMap(text -> text.getExtensionsByUrl(TRANSLATION).stream())
        .map(each -> each.getExtensionString("lang"))
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The language that serves a wanted one best (RFC 4647, lookup: {@code es-MX} is served by {@code
   * es}); empty where there is none, so that texts stay as published, without translations.
   */
  public static String best(String wanted, Set<String> languages) {
    String range = wanted;
    while (true) {
      String current = range;
      Optional<String> found = languages.stream().filter(current::equalsIgnoreCase).findFirst();
      int cut = current.lastIndexOf('-');
      if (found.isPresent() || cut < 0) {
        return found.orElse("");
      }
      range = current.substring(0, cut);
    }
  }

  private static List<StringType> texts(Resource definition) {
    return FhirContext.forR4Cached()
        .newTerser()
        .getAllPopulatedChildElementsOfType(definition, StringType.class);
  }

  private static Optional<String> translation(List<Extension> translations, String language) {
    return translations.stream()
        .filter(each -> language.equals(each.getExtensionString("lang")))
        .map(each -> each.getExtensionString("content"))
        .findFirst();
  }
}
