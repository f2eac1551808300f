package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.svc.ISearchCoordinatorSvc;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.CacheControlDirective;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.PagingProperties;

/**
 * Answers a search whose results fill one page at most without storing them. HAPI stores the
 * results of every search, so that further pages agree with the first; that takes a transaction and
 * most of the statements of an ordinary search, which has no further page. A search that has more
 * is handed on to HAPI and stored.
 */
final class SinglePageSearch implements ISearchCoordinatorSvc<JpaPid> {
  private final ISearchCoordinatorSvc<JpaPid> stored;
  private final PagingProperties paging;

  SinglePageSearch(ISearchCoordinatorSvc<JpaPid> stored, PagingProperties paging) {
    this.stored = stored;
    this.paging = paging;
  }

  @Override
  public IBundleProvider registerSearch(
      IFhirResourceDao<?> dao,
      SearchParameterMap parameters,
      String type,
      CacheControlDirective cacheControl,
      @Nullable RequestDetails request) {
    if (!isPaged(parameters) || cacheControl.isNoStore()) {
      return stored.registerSearch(dao, parameters, type, cacheControl, request);
    }
    SearchParameterMap once = parameters.clone();
    if (isOnlyCounted(parameters)) {
      return stored.registerSearch(dao, once, type, upTo(1), request);
    }
    int pageSize = parameters.getCount() == null ? paging.defaultSize() : parameters.getCount();
    // HAPI would cut the results down to it, and not say that there are more.
    once.setCount(null);
    // With an offset, HAPI's limit counts resources; without one, rows, of which one can have many.
    once.setOffset(0);
    IBundleProvider found = stored.registerSearch(dao, once, type, upTo(pageSize + 1), request);
    return fits(found, pageSize)
        ? found
        : stored.registerSearch(dao, parameters, type, cacheControl, request);
  }

  /** With a total asked for, the size counts matches only, and what is included comes on top. */
  private static boolean fits(IBundleProvider found, int pageSize) {
    Integer size = found.size();
    return size != null
        && size <= pageSize
        && (!found.containsAllResources() || found.getAllResources().size() <= pageSize);
  }

  private static boolean isPaged(SearchParameterMap parameters) {
    return parameters.getEverythingMode() == null
        && !parameters.isLoadSynchronous()
        && !parameters.isOffsetQuery();
  }

  private static boolean isOnlyCounted(SearchParameterMap parameters) {
    return parameters.getSummaryMode() == SummaryEnum.COUNT
        || Objects.equals(parameters.getCount(), 0);
  }

  private static CacheControlDirective upTo(int results) {
    return new CacheControlDirective().setNoStore(true).setMaxResults(results);
  }

  @Override
  public void cancelAllActiveSearches() {
    stored.cancelAllActiveSearches();
  }

  @Override
  public List<JpaPid> getResources(
      String uuid,
      int from,
      int to,
      @Nullable RequestDetails request,
      RequestPartitionId partition) {
    return stored.getResources(uuid, from, to, request, partition);
  }

  @Override
  public Optional<Integer> getSearchTotal(
      String uuid, @Nullable RequestDetails request, RequestPartitionId partition) {
    return stored.getSearchTotal(uuid, request, partition);
  }
}
