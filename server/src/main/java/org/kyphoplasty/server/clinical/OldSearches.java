package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps the stored results of searches whose pages nobody can ask for any more. */
class OldSearches {
  private final IStaleSearchDeletingSvc stored;

  OldSearches(IStaleSearchDeletingSvc stored) {
    this.stored = stored;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void sweep() {
    stored.pollForStaleSearchesAndDeleteThem();
  }
}
