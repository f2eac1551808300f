package org.kyphoplasty.publisher.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.fsh.Digest;

/** Resources as JSON, and what the verdict on each depends on. */
final class ResourceTexts {
  /** Only these decide about the validity of another resource. */
  private static final Set<String> DECISIVE =
      Set.of("StructureDefinition", "ValueSet", "CodeSystem");

  private static final Pattern URL = Pattern.compile("\"(https?://[^\"|]+)(?:\\|[^\"]*)?\"");

  /** What a text is, and which definitions of the package it names. */
  private record Links(String digest, Set<String> urls) {}

  private final Map<String, String> json = new LinkedHashMap<>();
  private final Map<String, Links> links = new HashMap<>();
  private final Map<String, Links> decisive = new HashMap<>();

  ResourceTexts(FhirContext fhir, List<Resource> resources) {
    for (Resource resource : resources) {
      String text = fhir.newJsonParser().encodeResourceToString(resource);
      String reference = resource.fhirType() + "/" + resource.getIdPart();
      Links found = links(verdictText(fhir, resource, text));
      json.put(reference, text);
      links.put(reference, found);
      if (resource instanceof MetadataResource artifact && DECISIVE.contains(artifact.fhirType())) {
        decisive.put(artifact.getUrl(), found);
      }
    }
  }

  /** The logic inside of a Library is Base64 whatever it says, and so makes no difference. */
  private static String verdictText(FhirContext fhir, Resource resource, String text) {
    if (!(resource instanceof Library library)) {
      return text;
    }
    Library copy = library.copy();
    copy.getContent().forEach(content -> content.setData(new byte[] {0}));
    return fhir.newJsonParser().encodeResourceToString(copy);
  }

  private static Links links(String text) {
    Set<String> urls = new HashSet<>();
    Matcher url = URL.matcher(text);
    while (url.find()) {
      urls.add(url.group(1));
    }
    return new Links(new Digest().add(text).hex(), urls);
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
    Links own = Objects.requireNonNull(links.get(reference));
    SortedMap<String, String> reached = new TreeMap<>();
    follow(own, reached);
    Digest digest = new Digest().add(reference).add(own.digest());
    reached.values().forEach(digest::add);
    return digest.hex();
  }

  private void follow(Links from, SortedMap<String, String> reached) {
    for (String url : from.urls()) {
      Links definition = decisive.get(url);
      if (definition != null && reached.putIfAbsent(url, definition.digest()) == null) {
        follow(definition, reached);
      }
    }
  }
}
