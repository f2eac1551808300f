package org.kyphoplasty.server.apply.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.DataNeed.Source;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/**
 * Notes what the engine retrieves.
 *
 * @param answers what answers the retrieves
 * @param seen where they are noted
 */
record SeenRetrieves(RetrieveProvider answers, Set<Source> seen) implements RetrieveProvider {
  @Override
  public Iterable<Object> retrieve(
      @Nullable String context,
      @Nullable String contextPath,
      @Nullable Object contextValue,
      String dataType,
      @Nullable String templateId,
      @Nullable String codePath,
      @Nullable Iterable<Code> codes,
      @Nullable String valueSet,
      @Nullable String datePath,
      @Nullable String dateLowPath,
      @Nullable String dateHighPath,
      @Nullable Interval dateRange) {
    List<DataNeed.Code> named = new ArrayList<>();
    if (codes != null) {
      codes.forEach(
          each ->
              named.add(new DataNeed.Code(each.getSystem(), each.getCode(), each.getDisplay())));
    }
    boolean filtered = valueSet != null || !named.isEmpty();
    seen.add(
        new Source(
            dataType,
            templateId,
            filtered ? codePath : null,
            valueSet,
            List.copyOf(named),
            dateRange == null ? null : datePath));
    return answers.retrieve(
        context,
        contextPath,
        contextValue,
        dataType,
        templateId,
        codePath,
        codes,
        valueSet,
        datePath,
        dateLowPath,
        dateHighPath,
        dateRange);
  }
}
