package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PerSnapshot;
import org.kyphoplasty.server.config.ValueSetCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indexes each snapshot before it is served, and gives the indexes of the one that is. */
final class Terminologies implements ArtifactListener, ValueSetCodes {
  private static final Logger LOG = LoggerFactory.getLogger(Terminologies.class);

  private final ArtifactStore store;
  private final PerSnapshot<Terminology> loaded;

  Terminologies(ArtifactStore store, FhirContext fhir) {
    this.store = store;
    CodeSource units = new Units();
    this.loaded = new PerSnapshot<>(snapshot -> Terminology.of(snapshot, fhir, units));
  }

  /** What belongs to the snapshot that is served now; hold on to it for the length of a request. */
  Terminology current() {
    return loaded.of(store.current());
  }

  @Override
  public void prepare(ArtifactSnapshot candidate) {
    Instant start = Instant.now();
    Terminology terminology = loaded.prepare(candidate);
    LOG.info(
        "Indexed the terminology of {} {} in {} ms: {} code systems, {} fragments of others",
        candidate.packageName(),
        candidate.packageVersion(),
        Duration.between(start, Instant.now()).toMillis(),
        terminology.systems().published().size(),
        terminology.systems().fragments().size());
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    loaded.settled(current);
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
}
