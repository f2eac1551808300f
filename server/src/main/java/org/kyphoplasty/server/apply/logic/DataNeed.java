package org.kyphoplasty.server.apply.logic;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Data that logic reads of a patient: one kind of retrieve, with the elements that are looked at in
 * what it finds.
 *
 * @param source what is retrieved
 * @param paths the elements, such as {@code code.coding.code}; none stands for the whole resource,
 *     and none below a choice of types is told apart
 */
public record DataNeed(Source source, SortedSet<String> paths) {

  /**
   * What one retrieve asks for. Two retrieves that ask for the same are one.
   *
   * @param type the resource type
   * @param profile the canonical of its profile; null for any
   * @param codePath the element that is compared with codes; null if none is
   * @param valueSet the canonical of a value set that the element has to be in, or null
   * @param codes the codes one of which the element has to have; none if a value set is given
   * @param datePath the element that has to be within a period that the logic works out, or null
   */
  public record Source(
      String type,
      @Nullable String profile,
      @Nullable String codePath,
      @Nullable String valueSet,
      List<Code> codes,
      @Nullable String datePath) {

    /** The patient. */
    static final Source PATIENT =
        new Source(
            "Patient",
            "http://hl7.org/fhir/StructureDefinition/Patient",
            null,
            null,
            List.of(),
            null);
  }

  /**
   * A code that logic names.
   *
   * @param system the canonical of its code system
   */
  public record Code(String system, String code, @Nullable String display) {}
}
