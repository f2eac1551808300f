package org.kyphoplasty.publisher.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of FHIR core from the files that the FSH build made. It reads only what is asked
 * for: the DefaultProfileValidationSupport of HAPI holds the same, but reads 40 MB of XML first.
 */
final class CoreSupport implements IValidationSupport {
  private final FhirContext fhir;
  private final Map<String, Path> files = new ConcurrentHashMap<>();
  private final List<String> types = new ArrayList<>();
  private final Map<String, IBaseResource> read = new ConcurrentHashMap<>();

  CoreSupport(FhirContext fhir, Path index, List<Path> folders) {
    this.fhir = fhir;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(index)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> add(line.split("\t", 3), folders));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row, List<Path> folders) {
    folders.stream()
        .map(folder -> folder.resolve(row[1]))
        .filter(Files::exists)
        .findFirst()
        .ifPresent(file -> files.put(row[0], file));
    if (row.length == 3 && row[2].equals("specialization")) {
      types.add(row[0]);
    }
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return fetch(url, "StructureDefinition-");
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return fetch(url, "ValueSet-");
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return fetch(url, "CodeSystem-");
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String url) {
    return fetchCodeSystem(url) != null;
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return fetchValueSet(url) != null;
  }

  /** The definitions of types only: of all, the validator needs no more, and profiles are many. */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>) types.stream().map(this::fetchStructureDefinition).toList();
  }

  private @Nullable IBaseResource fetch(@Nullable String canonical, String prefix) {
    if (canonical == null) {
      return null;
    }
    String url = canonical.split("\\|", 2)[0];
    Path file = files.get(url);
    if (file == null || !String.valueOf(file.getFileName()).startsWith(prefix)) {
      return null;
    }
    return read.computeIfAbsent(url, key -> parse(file));
  }

  private IBaseResource parse(Path file) {
    try {
      IBaseResource resource = fhir.newJsonParser().parseResource(Files.readString(file));
      // The validator takes only definitions of this package for FHIR's own types.
      resource.setUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID, "hl7.fhir.r4.core");
      LaterCodes.addTo(resource);
      return resource;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
