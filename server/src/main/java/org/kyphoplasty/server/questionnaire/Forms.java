package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Questionnaire;
import org.kyphoplasty.server.apply.Release;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.artifact.PerSnapshot;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormReader;
import org.kyphoplasty.server.questionnaire.form.InvalidForm;

/**
 * Makes the published questionnaires ready for use before they are served; a package with one that
 * cannot be filled in is refused.
 */
final class Forms implements ArtifactListener {
  private final ArtifactStore store;
  private final Releases releases;
  private final FhirPath fhirPath;
  private final PerSnapshot<Map<String, Form>> ready = new PerSnapshot<>(this::readAll);

  Forms(ArtifactStore store, Releases releases, FhirPath fhirPath) {
    this.store = store;
    this.releases = releases;
    this.fhirPath = fhirPath;
  }

  /** A published questionnaire by {@code url} or {@code url|version}. */
  Optional<Form> find(String canonical) {
    ArtifactSnapshot current = store.current();
    return current
        .byCanonical(canonical)
        .filter(Questionnaire.class::isInstance)
        .map(found -> ready.of(current).get(found.getIdElement().getIdPart()));
  }

  /** A questionnaire, which may be a published one. */
  Form of(Questionnaire questionnaire) {
    return ready.of(store.current()).values().stream()
        .filter(form -> form.questionnaire() == questionnaire)
        .findFirst()
        .orElseGet(() -> read(questionnaire));
  }

  /**
   * A questionnaire that was sent.
   *
   * @throws UnprocessableEntityException if it cannot be filled in as it says
   */
  Form read(Questionnaire sent) {
    try {
      return reader(store.current()).read(sent);
    } catch (InvalidForm e) {
      throw new UnprocessableEntityException(e.getMessage());
    }
  }

  @Override
  public void prepare(ArtifactSnapshot candidate) {
    ready.prepare(candidate);
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    ready.settled(current);
  }

  private Map<String, Form> readAll(ArtifactSnapshot snapshot) {
    FormReader reader = reader(snapshot);
    Map<String, Form> forms = new ConcurrentHashMap<>();
    snapshot.all("Questionnaire").stream()
        .map(Questionnaire.class::cast)
        .forEach(each -> forms.put(each.getIdElement().getIdPart(), reader.read(each)));
    return Map.copyOf(forms);
  }

  private FormReader reader(ArtifactSnapshot snapshot) {
    Release release = releases.of(snapshot);
    return new FormReader(release.logic(), snapshot::byCanonical, fhirPath);
  }
}
