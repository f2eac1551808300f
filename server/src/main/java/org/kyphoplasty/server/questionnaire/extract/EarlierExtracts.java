package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Recognises what was extracted of a response before. */
public final class EarlierExtracts {
  private EarlierExtracts() {}

  /** The system of identifiers that tell of which answer a resource is. */
  public static final String SYSTEM = ResponseFacts.SYSTEM;

  /** What the identifiers of one response begin with. */
  public static String prefix(String identity) {
    return identity + "/";
  }

  /** An answer may have become a resource of another type, as its questionnaire was then. */
  static String key(Resource resource, String identifier) {
    return resource.fhirType() + "|" + identifier;
  }

  /** Whether it still counts: it was not entered in error. */
  public static boolean counts(Resource resource) {
    return !Retraction.isRetracted(resource);
  }

  /**
   * The transaction that takes all of it back; empty if nothing is left to take back.
   *
   * @throws UnprocessableEntityException if something cannot be marked as entered in error
   */
  public static Bundle takeBack(Map<String, Resource> earlier) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    ExtractBundle.addRetracted(bundle, earlier.values());
    return bundle;
  }

  /**
   * The resource by type and identifier that it has from a response; empty if it is not of that
   * one.
   */
  public static Stream<Map.Entry<String, Resource>> identified(Resource stored, String identity) {
    Property identifiers = stored.getNamedProperty("identifier");
    Stream<Base> values = identifiers == null ? Stream.of() : identifiers.getValues().stream();
    return values
        .filter(Identifier.class::isInstance)
        .map(Identifier.class::cast)
        .filter(each -> ResponseFacts.SYSTEM.equals(each.getSystem()))
        .map(each -> String.valueOf(each.getValue()))
        .filter(value -> value.startsWith(prefix(identity)))
        .map(value -> Map.entry(key(stored, value), stored));
  }
}
