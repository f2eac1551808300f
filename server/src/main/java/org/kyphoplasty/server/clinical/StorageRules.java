package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;

/** How HAPI stores and searches clinical data. */
final class StorageRules {
  private StorageRules() {}

  static JpaStorageSettings settings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    // A search answers from the data of now, never from an earlier search.
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setSchedulingDisabled(true);
    settings.setHibernateSearchIndexFullText(false);
    settings.setHibernateSearchIndexSearchParams(false);
    settings.setIndexMissingFields(IndexEnabledEnum.ENABLED);
    settings.setAllowContainsSearches(true);
    settings.setAllowExternalReferences(true);
    settings.setLanguageSearchParameterEnabled(true);
    return settings;
  }
}
