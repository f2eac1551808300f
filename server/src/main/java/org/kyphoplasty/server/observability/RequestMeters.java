package org.kyphoplasty.server.observability;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.kyphoplasty.server.config.Interaction;

/** What is measured of requests of one kind. */
record RequestMeters(Timer time, DistributionSummary statements) {
  /**
   * Requests that are measured together.
   *
   * @param statusClass the first digit of the HTTP status
   */
  record Kind(Interaction interaction, int statusClass) {
    Tags tags() {
      return Tags.of("type", interaction.type(), "interaction", interaction.name());
    }
  }

  static RequestMeters of(Kind kind, MeterRegistry registry) {
    return new RequestMeters(
        Timer.builder("fhir.requests")
            .description("Requests to the FHIR endpoint")
            .tags(kind.tags().and("status", kind.statusClass() + "xx"))
            .register(registry),
        DistributionSummary.builder("fhir.request.sql.statements")
            .description("SQL statements that a request prepared on its own thread")
            .tags(kind.tags())
            .register(registry));
  }
}
