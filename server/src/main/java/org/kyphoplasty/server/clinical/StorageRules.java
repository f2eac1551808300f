package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.StoreMetaSourceInformationEnum;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import java.util.List;

/** How HAPI stores and searches clinical data. */
final class StorageRules {
  private StorageRules() {}

  static JpaStorageSettings settings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    // A search answers from the data of now, never from an earlier search.
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_ACCURATE);
    settings.setSchedulingDisabled(true);
    settings.setHibernateSearchIndexFullText(false);
    settings.setHibernateSearchIndexSearchParams(false);
    // A search with :missing looks for rows that are not there, so none has to say so.
    settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
    // HAPI would add the request's id to the source, after it has written the row, and so twice.
    settings.setStoreMetaSourceInformation(StoreMetaSourceInformationEnum.SOURCE_URI);
    // HAPI goes on searching behind each of these, and the page that needs it waits half a second.
    settings.setSearchPreFetchThresholds(List.of(503, 2003, -1));
    settings.setAllowContainsSearches(true);
    settings.setAllowExternalReferences(true);
    settings.setLanguageSearchParameterEnabled(true);
    // A client may choose any id; those that the server gives cannot be guessed.
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
    return settings;
  }
}
