package org.kyphoplasty.content;

import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * Every canonical, and every extension url, leads to a resource of the package, to FHIR core, or
 * stands on the list of known canonicals.
 */
final class ResolvableCanonicals implements ContentCheck {
  @Override
  public void check(ContentIndex content, Consumer<ContentError> errors) {
    content
        .artifactsAndExamples()
        .flatMap(resource -> Element.all(resource).stream())
        .forEach(
            element -> {
              if (element.value() instanceof CanonicalType canonical && canonical.hasValue()) {
                check(content, element, canonical.getValue(), errors);
              } else if (element.value() instanceof Extension extension
                  && extension.getUrl().contains(":")) {
                check(content, element, extension.getUrl(), errors);
              }
            });
  }

  private static void check(
      ContentIndex content, Element element, String canonical, Consumer<ContentError> errors) {
    String url = canonical.split("[|#]", 2)[0];
    if (url.isEmpty() || CoreIndex.get().isKnown(url) || KnownCanonicals.get().contains(url)) {
      return;
    }
    List<MetadataResource> candidates = content.byUrl(url);
    if (candidates.isEmpty()) {
      errors.accept(
          element.error(
              canonical + " is neither in this package, nor in FHIR core, nor a known canonical"));
    } else if (content.resolve(canonical.split("#", 2)[0]).isEmpty()) {
      errors.accept(
          element.error(
              canonical + " is not in this package; its version is " + versions(candidates)));
    }
  }

  private static String versions(List<MetadataResource> candidates) {
    return String.join(", ", candidates.stream().map(MetadataResource::getVersion).toList());
  }
}
