package org.kyphoplasty.publisher.validation;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Validates the resources of a package, and keeps the results of those that do not change. */
public final class ContentValidation {
  private final FhirContext fhir;
  private final Path coreIndex;
  private final List<Path> coreFolders;
  private final Path cache;

  /**
   * @param coreIndex the index of FHIR core that the FSH build made
   * @param coreFolders the folders with the files that it names
   * @param cache where results are kept
   */
  public ContentValidation(FhirContext fhir, Path coreIndex, List<Path> coreFolders, Path cache) {
    this.fhir = fhir;
    this.coreIndex = coreIndex;
    this.coreFolders = coreFolders;
    this.cache = cache;
  }

  /** The errors and warnings of all resources, in their order. */
  public List<Finding> validate(List<Resource> resources) {
    ResourceTexts texts = new ResourceTexts(fhir, resources);
    FindingCache known = new FindingCache(cache, coreIndex);
    List<Finding> findings = new ArrayList<>();
    ResourceValidator validator = null;
    for (String reference : texts.references()) {
      String key = texts.digest(reference);
      List<Finding> found = known.get(key);
      if (found == null) {
        if (validator == null) {
          validator = validator(resources);
        }
        found = validator.validate(reference, texts.json(reference));
        known.put(key, found);
      }
      findings.addAll(found);
    }
    known.save();
    return findings;
  }

  private ResourceValidator validator(List<Resource> resources) {
    List<MetadataResource> artifacts =
        resources.stream()
            .filter(MetadataResource.class::isInstance)
            .map(MetadataResource.class::cast)
            .toList();
    return new ResourceValidator(fhir, new CoreSupport(fhir, coreIndex, coreFolders), artifacts);
  }
}
