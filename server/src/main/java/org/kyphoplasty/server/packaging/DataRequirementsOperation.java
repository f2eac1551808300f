package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.apply.logic.DataNeed;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;

/**
 * Tells which data of a patient the logic of an artifact reads (CRMI $data-requirements). Each
 * answer is worked out once for a snapshot.
 */
final class DataRequirementsOperation implements ArtifactListener {
  private static final int MOST = 200;
  private static final Set<String> NAMING = Set.of("url", "canonical", "version", "allowRetired");

  private final ArtifactStore store;
  private final Releases releases;
  private final Inputs inputs;
  private final Cache<Key, Library> known = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Key(MetadataResource artifact, List<String> expressions) {}

  DataRequirementsOperation(ArtifactStore store, Releases releases, Inputs inputs) {
    this.store = store;
    this.releases = releases;
    this.inputs = inputs;
  }

  /**
   * @throws InvalidRequestException if a parameter, or an expression of a library, is not known
   * @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException if the artifact names
   *     logic that is not published
   */
  <T extends MetadataResource> Library requirements(
      Class<T> type, @Nullable IdType id, RequestDetails request) {
    OperationParameters parameters = OperationParameters.read(request, parametersOf(type));
    ArtifactSnapshot snapshot = store.current();
    Release release = releases.of(snapshot);
    T artifact = inputs.definition(release, type, id, parameters);
    Key key = new Key(artifact, parameters.strings("expression"));
    return known.get(key, each -> workOut(each, release, snapshot)).copy();
  }

  private static Library workOut(Key key, Release release, ArtifactSnapshot snapshot) {
    MetadataResource artifact = key.artifact();
    List<DataNeed> needs =
        release.logic().dataNeeds(ArtifactLogic.of(artifact, release, key.expressions()));
    return ModuleDefinition.of(artifact, needs, ArtifactClosure.of(artifact, snapshot));
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    known.invalidateAll();
  }

  private static Set<String> parametersOf(Class<?> type) {
    Set<String> names = new HashSet<>(NAMING);
    if (type == Library.class) {
      names.add("expression");
    }
    return names;
  }
}
