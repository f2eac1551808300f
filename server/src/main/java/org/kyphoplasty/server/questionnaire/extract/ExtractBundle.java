package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.util.UrlUtil;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * The transaction that stores what was extracted: the same response updates what it gave before,
 * and what it gives no longer becomes entered-in-error.
 */
final class ExtractBundle {
  private ExtractBundle() {}

  static Bundle of(ExtractRequest request, List<Extracted> all) {
    ResponseFacts facts = new ResponseFacts(request);
    Map<String, Resource> gone = new HashMap<>(request.earlier());
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Extracted each : all) {
      if (!isOnRecord(each.resource())) {
        facts.stamp(each.resource());
      }
      if (each.isKnown()) {
        addKnown(bundle, each.resource());
      } else {
        Identifier identifier = facts.identifier(each.key());
        facts.identify(each.resource(), each.key());
        gone.remove(EarlierExtracts.key(each.resource(), identifier.getValue()));
        addOwn(bundle, each.resource(), identifier);
      }
    }
    addRetracted(bundle, gone.values());
    return bundle;
  }

  static void addRetracted(Bundle bundle, Collection<Resource> gone) {
    gone.stream()
        .filter(each -> !Retraction.isRetracted(each))
        .map(Retraction::retracted)
        .forEach(each -> addKnown(bundle, each));
  }

  private static void addKnown(Bundle bundle, Resource resource) {
    String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    BundleEntryComponent entry = bundle.addEntry().setFullUrl(fullUrl(url)).setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
    if (isOnRecord(resource)) {
      entry
          .getRequest()
          .setIfMatch("W/\"%s\"".formatted(resource.getIdElement().getVersionIdPart()));
    }
    resource.setId(resource.getIdElement().toUnqualifiedVersionless());
    resource.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
  }

  /** An entry of the record keeps who recorded it, and when. */
  private static boolean isOnRecord(Resource resource) {
    return resource.getIdElement().hasVersionIdPart();
  }

  private static void addOwn(Bundle bundle, Resource resource, Identifier identifier) {
    BundleEntryComponent entry =
        bundle
            .addEntry()
            .setFullUrl(fullUrl(EarlierExtracts.key(resource, identifier.getValue())))
            .setResource(resource);
    if (resource.getNamedProperty("identifier") == null) {
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    } else {
      String token = identifier.getSystem() + "|" + identifier.getValue().replace(",", "\\,");
      entry
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(resource.fhirType() + "?identifier=" + UrlUtil.escapeUrlParam(token));
    }
  }

  private static String fullUrl(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
