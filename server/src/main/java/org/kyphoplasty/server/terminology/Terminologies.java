package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.config.ValueSetCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indexes each snapshot before it is served, and gives the indexes of the one that is. */
final class Terminologies implements ArtifactListener, ValueSetCodes {
  private static final Logger LOG = LoggerFactory.getLogger(Terminologies.class);

  private final ArtifactStore store;
  private final FhirContext fhir;
  private final CodeSource units = new Units();
  private final Map<ArtifactSnapshot, Terminology> loaded = new ConcurrentHashMap<>();

  Terminologies(ArtifactStore store, FhirContext fhir) {
    this.store = store;
    this.fhir = fhir;
  }

  /** What belongs to the snapshot that is served now; hold on to it for the length of a request. */
  Terminology current() {
    ArtifactSnapshot snapshot = store.current();
    Terminology terminology = loaded.get(snapshot);
    // A reload in between has dropped the indexes; then they are made for this request alone.
    return terminology == null ? load(snapshot) : terminology;
  }

  @Override
  public void prepare(ArtifactSnapshot candidate) {
    Instant start = Instant.now();
    Terminology terminology = load(candidate);
    LOG.info(
        "Indexed the terminology of {} {} in {} ms: {} code systems, {} fragments of others",
        candidate.packageName(),
        candidate.packageVersion(),
        Duration.between(start, Instant.now()).toMillis(),
        terminology.systems().published().size(),
        terminology.systems().fragments().size());
    loaded.put(candidate, terminology);
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    loaded.keySet().removeIf(snapshot -> snapshot != current);
  }

  @Override
  public List<Coding> of(String reference) {
    ValueSets valueSets = current().valueSets();
    try {
      return valueSets.expand(valueSets.require(reference)).members().stream()
          .map(member -> member.concept().coding())
          .toList();
    } catch (BaseServerResponseException e) {
      throw new InvalidRequestException(
          "A search cannot use the value set %s. %s".formatted(reference, e.getMessage()), e);
    }
  }

  @Override
  public List<Coding> below(Coding coding) {
    return withRelatives(coding, Hierarchy::below);
  }

  @Override
  public List<Coding> above(Coding coding) {
    return withRelatives(coding, Hierarchy::above);
  }

  private List<Coding> withRelatives(
      Coding coding, BiFunction<Hierarchy, String, Set<String>> relatives) {
    CodeSource source = current().systems().find(coding.getSystem()).orElse(null);
    if (source instanceof DefinedSystem system && !system.isFragment() && system.isOfKinds()) {
      return Stream.concat(
              Stream.of(coding.getCode()),
              relatives.apply(system.hierarchy(), coding.getCode()).stream())
          .map(code -> new Coding().setSystem(system.url()).setCode(code))
          .toList();
    }
    throw new InvalidRequestException(
        "A search with :above or :below needs the hierarchy of the code system, and that of %s is not held here; name the codes one by one, or use :in with a value set"
            .formatted(coding.getSystem()));
  }

  private Terminology load(ArtifactSnapshot snapshot) {
    return Terminology.of(snapshot, fhir, units);
  }
}
