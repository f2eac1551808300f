package org.kyphoplasty.server.artifact.search;

import java.util.List;
import java.util.function.Predicate;

/** One condition of a search. */
record Criterion(String parameter, Predicate<List<IndexValue>> test) {
  boolean accepts(Indexed candidate) {
    return test.test(candidate.index().of(parameter));
  }
}
