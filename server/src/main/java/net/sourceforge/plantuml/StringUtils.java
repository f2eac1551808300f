package net.sourceforge.plantuml;

import org.jspecify.annotations.Nullable;

/**
 * The one method that HAPI's FHIRPath Patch ({@code ca.uhn.fhir.jpa.patch.ParsedFhirPath} of 8.8.0)
 * takes from PlantUML, by an import that was meant for another StringUtils. The library itself has
 * 17 MB and draws diagrams. To be deleted when HAPI imports what it means.
 */
public final class StringUtils {
  private StringUtils() {}

  /** Whether there is text. */
  public static boolean isNotEmpty(@Nullable CharSequence text) {
    return text != null && !text.isEmpty();
  }
}
