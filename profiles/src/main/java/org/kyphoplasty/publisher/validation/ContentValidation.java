package org.kyphoplasty.publisher.validation;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Validates the resources of a package, and keeps the results of those that do not change. */
public final class ContentValidation {
  /** Makes the validator read the definitions that almost every resource needs. */
  private static final String SAMPLE =
      """
      {"resourceType": "PlanDefinition", "status": "draft", "action": [{"title": "sample"}]}
      """;

  private final FhirContext fhir;
  private final Path coreIndex;
  private final List<Path> coreFolders;
  private final Path cache;
  private final String code;
  private @Nullable CompletableFuture<CoreSupport> core;

  /**
   * @param coreIndex the index of FHIR core that the FSH build made
   * @param coreFolders the folders with the files that it names
   * @param cache where results are kept
   * @param code stands for the code that validates: with another one, all results are void
   */
  public ContentValidation(
      FhirContext fhir, Path coreIndex, List<Path> coreFolders, Path cache, String code) {
    this.fhir = fhir;
    this.coreIndex = coreIndex;
    this.coreFolders = List.copyOf(coreFolders);
    this.cache = cache;
    this.code = code;
  }

  /** Starts to load what validation needs, beside other work. */
  public void warmUp() {
    core =
        CompletableFuture.supplyAsync(
            () -> {
              CoreSupport support = coreSupport();
              new ResourceValidator(fhir, support, List.of()).validate("sample", SAMPLE);
              return support;
            });
  }

  /** The errors and warnings of all resources, in their order. */
  public List<Finding> validate(List<Resource> resources) {
    ResourceTexts texts = new ResourceTexts(fhir, resources);
    FindingCache known = new FindingCache(cache, coreIndex, code);
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
    return new ResourceValidator(fhir, core == null ? coreSupport() : core.join(), artifacts);
  }

  private CoreSupport coreSupport() {
    return new CoreSupport(fhir, coreIndex, coreFolders);
  }
}
