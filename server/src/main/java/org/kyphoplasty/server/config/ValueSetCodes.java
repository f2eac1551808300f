package org.kyphoplasty.server.config;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/**
 * Tells whoever searches for codes which ones are meant; answered by the terminology service. Each
 * method throws an {@link ca.uhn.fhir.rest.server.exceptions.InvalidRequestException} for what is
 * not known, or cannot be listed.
 */
public interface ValueSetCodes {
  /**
   * The codes of a value set, each with its system.
   *
   * @param reference its canonical URL, with {@code |version} if a certain one is meant, or {@code
   *     ValueSet/[id]} of one that is published here
   */
  List<Coding> of(String reference);

  /** A code and all that it subsumes. */
  List<Coding> below(Coding coding);

  /** A code and all that subsume it. */
  List<Coding> above(Coding coding);
}
