package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.kyphoplasty.server.config.NumberBounds;

/**
 * Refuses to search for a number beyond bounds: the database and HAPI would write it out in full,
 * and be busy with it long after the client is gone.
 */
@Interceptor
public final class NumericSearch {
  private static final Set<RestSearchParameterTypeEnum> NUMERIC =
      Set.of(
          RestSearchParameterTypeEnum.COMPOSITE,
          RestSearchParameterTypeEnum.NUMBER,
          RestSearchParameterTypeEnum.QUANTITY);
  private static final Pattern PARTS_OF_NAME = Pattern.compile("[:.]");
  private static final Pattern PARTS_OF_VALUE = Pattern.compile("[,|$]");

  private final Supplier<Set<String>> numeric;

  NumericSearch(ISearchParamRegistry registry, List<String> types) {
    this.numeric =
        Suppliers.memoize(
            () ->
                types.stream()
                    .flatMap(type -> names(registry, type))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /** Called by HAPI. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    check(request.getParameters());
    String ifNoneExist = request.getHeader("If-None-Exist");
    if (ifNoneExist != null) {
      checkUrl(ifNoneExist);
    }
  }

  /** Called by HAPI for every transaction or batch. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void check(IBaseBundle bundle) {
    ((Bundle) bundle)
        .getEntry().stream()
            .map(Bundle.BundleEntryComponent::getRequest)
            .flatMap(NumericSearch::urls)
            .forEach(this::checkUrl);
  }

  private static Stream<String> urls(BundleEntryRequestComponent request) {
    return Stream.of(request.getUrl(), request.getIfNoneExist()).filter(url -> url != null);
  }

  private void checkUrl(String url) {
    check(Conditions.of(url));
  }

  private void check(Map<String, String[]> query) {
    query.forEach(
        (name, values) -> {
          if (Stream.of(values).anyMatch(NumericSearch::exceeds) && isNumeric(name)) {
            throw new InvalidRequestException(
                name
                    + " takes numbers of at most "
                    + NumberBounds.MAX_EXPONENT
                    + " digits; ask in a unit that needs fewer.");
          }
        });
  }

  private static boolean exceeds(String value) {
    return PARTS_OF_VALUE.splitAsStream(value).anyMatch(NumberBounds::exceededBy);
  }

  private boolean isNumeric(String name) {
    return PARTS_OF_NAME.splitAsStream(name).anyMatch(numeric.get()::contains);
  }

  private static Stream<String> names(ISearchParamRegistry registry, String type) {
    return registry
        .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
        .values()
        .stream()
        .filter(parameter -> NUMERIC.contains(parameter.getParamType()))
        .map(parameter -> parameter.getName());
  }
}
