package org.kyphoplasty.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** A package with the look-ups that its checks share. */
final class ContentIndex {
  private final ContentPackage content;
  private final Map<String, List<MetadataResource>> byUrl = new HashMap<>();

  ContentIndex(ContentPackage content) {
    this.content = content;
    content.artifacts().stream()
        .filter(MetadataResource.class::isInstance)
        .map(MetadataResource.class::cast)
        .filter(MetadataResource::hasUrl)
        .forEach(each -> byUrl.computeIfAbsent(each.getUrl(), url -> new ArrayList<>()).add(each));
  }

  static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  List<Resource> artifacts() {
    return content.artifacts();
  }

  Stream<Resource> artifactsAndExamples() {
    return Stream.concat(content.artifacts().stream(), content.examples().stream());
  }

  <T extends Resource> Stream<T> all(Class<T> type) {
    return content.artifacts().stream().filter(type::isInstance).map(type::cast);
  }

  /** All versions of an artifact, by url without version. */
  List<MetadataResource> byUrl(String url) {
    return byUrl.getOrDefault(url, List.of());
  }

  /** The artifact that a canonical, with or without version, means. */
  Optional<MetadataResource> resolve(String canonical) {
    String[] parts = canonical.split("\\|", 2);
    return byUrl(parts[0]).stream()
        .filter(each -> parts.length == 1 || parts[1].equals(each.getVersion()))
        .findFirst();
  }
}
