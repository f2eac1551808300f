package org.kyphoplasty.server.apply;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of applying plans.
 *
 * @param timeout how long one plan for one patient may take; after that the answer is 503
 * @param maxGroupMembers the most members of a Group that one call applies a plan to
 * @param warmUp how long the server may read a chart and apply plans for itself, often enough to be
 *     fast, before it says that it is ready; zero for not at all
 * @param allowedEndpoints FHIR base URLs that clients may name as {@code dataEndpoint}; none unless
 *     configured
 * @param maxEndpointData the most that such an endpoint may answer with for one patient
 */
@ConfigurationProperties("kyphoplasty.apply")
public record ApplyProperties(
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("100") int maxGroupMembers,
    @DefaultValue("15s") Duration warmUp,
    @DefaultValue List<URI> allowedEndpoints,
    @DefaultValue("10MB") DataSize maxEndpointData) {
  public ApplyProperties {
    allowedEndpoints = List.copyOf(allowedEndpoints);
    if (timeout.isNegative() || maxGroupMembers < 1) {
      throw new IllegalArgumentException(
          "kyphoplasty.apply.timeout must not be negative, max-group-members must be 1 or more");
    }
  }
}
