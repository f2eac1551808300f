package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a result that is sent: a snapshot is the same on every node, so the page is named by
 * its place in it and no server keeps search results.
 *
 * @param size 0 when only the total is wanted
 */
record Page(int offset, int size) {
  private static final int DEFAULT_SIZE = 50;
  private static final int MAX_SIZE = 500;

  static Page of(RequestDetails request) {
    IPagingProvider paging = request.getServer().getPagingProvider();
    int defaultSize = paging == null ? DEFAULT_SIZE : paging.getDefaultPageSize();
    int maxSize = paging == null ? MAX_SIZE : paging.getMaximumPageSize();
    boolean countOnly = Arrays.asList(values(request, Constants.PARAM_SUMMARY)).contains("count");
    return new Page(
        number(request, Constants.PARAM_OFFSET, 0),
        countOnly ? 0 : Math.min(maxSize, number(request, Constants.PARAM_COUNT, defaultSize)));
  }

  <T> List<T> of(List<T> all) {
    int from = Math.min(offset, all.size());
    return all.subList(from, Math.min(from + size, all.size()));
  }

  boolean hasNext(int total) {
    return size > 0 && offset < total - size;
  }

  boolean hasPrevious() {
    return size > 0 && offset > 0;
  }

  private static int number(RequestDetails request, String name, int byDefault) {
    String[] values = values(request, name);
    if (values.length == 0 || values[0].isBlank()) {
      return byDefault;
    }
    try {
      int number = Integer.parseInt(values[0]);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The same answer as for a negative number.
    }
    throw new InvalidRequestException(name + " takes a whole number that is not negative");
  }

  private static String[] values(RequestDetails request, String name) {
    @Nullable String[] values = request.getParameters().get(name);
    return values == null ? new String[0] : values;
  }
}
