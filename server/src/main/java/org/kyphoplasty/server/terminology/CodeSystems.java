package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.jspecify.annotations.Nullable;

/**
 * The code systems that this server knows: those of the package, UCUM, those of FHIR core, the
 * registries that HAPI knows, and fragments of others.
 */
final class CodeSystems {
  private final Map<String, DefinedSystem> published = new TreeMap<>();
  private final Map<String, GatheredFragment> fragments;
  private final Map<String, DefinedSystem> core = new ConcurrentHashMap<>();
  private final CodeSource units;
  private final IValidationSupport hapi;

  CodeSystems(
      Collection<CodeSystem> published,
      Map<String, GatheredFragment> fragments,
      CodeSource units,
      IValidationSupport hapi) {
    published.stream()
        .filter(CodeSystem::hasUrl)
        .forEach(system -> this.published.put(system.getUrl(), new DefinedSystem(system)));
    this.fragments = fragments;
    this.units = units;
    this.hapi = hapi;
  }

  /**
   * @throws ResourceNotFoundException if it is not known here in that version
   */
  CodeSource require(String url, @Nullable String version) {
    CodeSource found =
        find(url)
            .orElseThrow(
                () ->
                    new ResourceNotFoundException(
                        "No code system %s is known here".formatted(url)));
    if (version != null && found.version() != null && !version.equals(found.version())) {
      throw new ResourceNotFoundException(
          "This server knows %s in version %s only, not in version %s"
              .formatted(url, found.version(), version));
    }
    return found;
  }

  Optional<CodeSource> find(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    DefinedSystem own = published.get(url);
    if (own != null) {
      return Optional.of(own);
    }
    if (url.equals(Units.UCUM)) {
      return Optional.of(units);
    }
    return core(url).or(() -> Optional.ofNullable(fragments.get(url))).or(() -> registered(url));
  }

  /** What the package itself says of a code, without a look at FHIR core. */
  Optional<Concept> held(String url, String code) {
    DefinedSystem own = published.get(url);
    GatheredFragment fragment = fragments.get(url);
    return own != null
        ? own.find(code)
        : Optional.ofNullable(fragment).flatMap(gathered -> gathered.find(code));
  }

  Optional<DefinedSystem> published(String url) {
    return Optional.ofNullable(published.get(url));
  }

  Collection<DefinedSystem> published() {
    return Collections.unmodifiableCollection(published.values());
  }

  Collection<GatheredFragment> fragments() {
    return Collections.unmodifiableCollection(fragments.values());
  }

  /** Loading FHIR core takes a second, so nothing is looked for there that cannot be there. */
  private Optional<CodeSource> core(String url) {
    if (!url.startsWith("http://terminology.hl7.org/")
        && (!url.startsWith("http://hl7.org/fhir/") || url.contains("/sid/"))) {
      return Optional.empty();
    }
    DefinedSystem known = core.get(url);
    if (known == null
        && hapi.fetchCodeSystem(url) instanceof CodeSystem found
        && found.getContent() == CodeSystemContentMode.COMPLETE) {
      known = core.computeIfAbsent(url, key -> new DefinedSystem(found));
    }
    return Optional.ofNullable(known);
  }

  private Optional<CodeSource> registered(String url) {
    boolean known =
        hapi.isCodeSystemSupported(new ValidationSupportContext(hapi), url)
            || url.equals("urn:iso:std:iso:4217");
    return known ? Optional.of(new RegisteredCodes(url, hapi)) : Optional.empty();
  }
}
