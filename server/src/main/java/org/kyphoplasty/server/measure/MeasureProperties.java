package org.kyphoplasty.server.measure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of evaluating measures.
 *
 * @param timeout how long one measure over all its subjects may take; after that the answer is 503
 * @param maxListedSubjects the most subjects that a report of the type subject-list names
 */
@ConfigurationProperties("kyphoplasty.measure")
record MeasureProperties(
    @DefaultValue("5m") Duration timeout, @DefaultValue("1000") int maxListedSubjects) {
  MeasureProperties {
    if (timeout.isNegative() || maxListedSubjects < 1) {
      throw new IllegalArgumentException(
          "kyphoplasty.measure.timeout must not be negative, max-listed-subjects must be 1 or"
              + " more");
    }
  }
}
