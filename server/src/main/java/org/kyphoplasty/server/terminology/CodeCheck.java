package org.kyphoplasty.server.terminology;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a client says of a code that was found.
 *
 * @param abstractAllowed whether a code that only groups others is good here
 */
record CodeCheck(boolean abstractAllowed, List<LanguageRange> languages) {
  static CodeCheck of(Asked asked) {
    return new CodeCheck(asked.flag("abstract"), asked.languages("displayLanguage"));
  }

  /**
   * @param caution what else to say of a code that is valid
   */
  Verdict judge(Member found, Coding asked, @Nullable String caution) {
    Concept concept = found.concept();
    String display = concept.display(languages);
    if (found.isAbstract() && !abstractAllowed) {
      return new Verdict(
          false,
          concept.token() + " only groups other codes (abstract) and is not for use itself",
          display);
    }
    boolean named = display != null || !concept.designations().isEmpty();
    if (asked.hasDisplay() && named && !concept.isCalled(asked.getDisplay())) {
      return new Verdict(
          false,
          "The display \"%s\" is not one of %s".formatted(asked.getDisplay(), concept.token()),
          display);
    }
    String remarks =
        Stream.of(
                asked.hasDisplay() && !named ? "The display was not checked: none is held" : null,
                found.isInactive() ? concept.token() + " is inactive" : null,
                caution)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return new Verdict(true, remarks.isEmpty() ? null : remarks, display);
  }
}
