package org.kyphoplasty.publisher.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.fsh.Digest;

/** Resources as JSON, and what the verdict on each depends on. */
final class ResourceTexts {
  /** Only these decide about the validity of another resource. */
  private static final Set<String> DECISIVE =
      Set.of("StructureDefinition", "ValueSet", "CodeSystem");

  private static final Pattern URL = Pattern.compile("\"(https?://[^\"|]+)(?:\\|[^\"]*)?\"");

  private final Map<String, String> json = new LinkedHashMap<>();
  private final Map<String, String> decisive = new HashMap<>();

  ResourceTexts(FhirContext fhir, List<Resource> resources) {
    for (Resource resource : resources) {
      String text = fhir.newJsonParser().encodeResourceToString(resource);
      json.put(resource.fhirType() + "/" + resource.getIdPart(), text);
      if (resource instanceof MetadataResource artifact && DECISIVE.contains(artifact.fhirType())) {
        decisive.put(artifact.getUrl(), text);
      }
    }
  }

  /** Type and id of each resource, in order. */
  List<String> references() {
    return List.copyOf(json.keySet());
  }

  String json(String reference) {
    return String.valueOf(json.get(reference));
  }

  /** Changes when the resource does, or a definition of the package that it leads to. */
  String digest(String reference) {
    Set<String> urls = new TreeSet<>();
    follow(json(reference), urls);
    Digest digest = new Digest().add(reference).add(json(reference));
    urls.forEach(url -> digest.add(String.valueOf(decisive.get(url))));
    return digest.hex();
  }

  private void follow(String text, Set<String> urls) {
    Matcher url = URL.matcher(text);
    while (url.find()) {
      String definition = decisive.get(url.group(1));
      if (definition != null && urls.add(url.group(1))) {
        follow(definition, urls);
      }
    }
  }
}
