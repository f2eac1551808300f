package org.kyphoplasty.server.artifact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells operators what is published, and what was refused; a refusal leaves the server ready. */
final class ContentReport implements HealthIndicator, InfoContributor {
  private final ArtifactStore store;

  ContentReport(ArtifactStore store) {
    this.store = store;
  }

  @Override
  public Health health() {
    return Health.up().withDetails(details()).build();
  }

  @Override
  public void contribute(Info.Builder builder) {
    builder.withDetail("content", details());
  }

  private Map<String, Object> details() {
    ArtifactSnapshot current = store.current();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("package", current.packageName());
    details.put("version", current.packageVersion());
    details.put("artifacts", current.counts());
    store
        .refusal()
        .ifPresent(
            refusal ->
                details.put(
                    "refused", Map.of("at", refusal.at().toString(), "reason", refusal.reason())));
    return details;
  }
}
