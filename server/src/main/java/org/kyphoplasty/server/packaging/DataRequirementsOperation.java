package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
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
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;

/** Tells which data of a patient the logic of an artifact reads (CRMI $data-requirements). */
final class DataRequirementsOperation {
  private static final Set<String> NAMING = Set.of("url", "canonical", "version", "allowRetired");

  private final ArtifactStore store;
  private final Releases releases;
  private final Inputs inputs;

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
    OperationParameters parameters = OperationParameters.read(request, known(type));
    ArtifactSnapshot snapshot = store.current();
    Release release = releases.of(snapshot);
    T artifact = inputs.definition(release, type, id, parameters);
    List<DataNeed> needs =
        release
            .logic()
            .dataNeeds(
                ArtifactLogic.of(artifact, release, parameters.strings("expression")).defines());
    return ModuleDefinition.of(artifact, needs, ArtifactClosure.of(artifact, snapshot));
  }

  private static Set<String> known(Class<?> type) {
    Set<String> known = new HashSet<>(NAMING);
    if (type == Library.class) {
      known.add("expression");
    }
    return known;
  }
}
