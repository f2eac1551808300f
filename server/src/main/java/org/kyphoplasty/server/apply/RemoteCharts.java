package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.clinical.PatientCharts.Chart;

/**
 * Reads patients from another FHIR server that a client names, if the operator has allowed it.
 * Redirections are not followed, and pages only within the allowed address.
 */
final class RemoteCharts {
  private static final int MOST_PAGES = 50;
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private final FhirContext fhir;
  private final ApplyProperties limits;
  private final HttpClient http;

  RemoteCharts(FhirContext fhir, ApplyProperties limits) {
    this.fhir = fhir;
    this.limits = limits;
    Duration patience = limits.timeout().compareTo(SHORTEST) < 0 ? SHORTEST : limits.timeout();
    this.http =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(patience).build();
  }

  /**
   * The patient with the resources of some types that are about the patient; empty if the other
   * server has no such patient.
   *
   * @throws ForbiddenOperationException if the address is not allowed
   * @throws ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException 502 if the other
   *     server does not answer as it should, or with too much
   */
  Optional<Chart> read(Endpoint endpoint, IdType patient, Set<String> types) {
    URI base = allowed(endpoint.getAddress());
    RemoteServer server =
        new RemoteServer(
            fhir,
            http,
            endpoint,
            Deadline.in(limits.timeout()),
            limits.maxEndpointData().toBytes());
    Optional<Resource> found = server.get(base + "/Patient/" + patient.getIdPart());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Resource>> resources = new HashMap<>();
    for (String type : types) {
      String search = "%s/%s?patient=%s".formatted(base, type, patient.getIdPart());
      resources.put(type, pages(server, base, search));
    }
    if (!(found.get() instanceof Patient asked)
        || !patient.getIdPart().equals(asked.getIdElement().getIdPart())) {
      throw RemoteServer.badGateway("another resource than the patient asked for");
    }
    return Optional.of(new Chart(asked, resources));
  }

  private URI allowed(@Nullable String address) {
    return limits.allowedEndpoints().stream()
        .filter(each -> address != null && strip(each.toString()).equals(strip(address)))
        .findFirst()
        .map(each -> URI.create(strip(each.toString())))
        .orElseThrow(
            () ->
                new ForbiddenOperationException(
                    "This server calls no address that a client names unless it is listed in"
                        + " kyphoplasty.apply.allowed-endpoints; send the data as 'data'"));
  }

  private static List<Resource> pages(RemoteServer server, URI base, String first) {
    List<Resource> resources = new ArrayList<>();
    String next = first;
    for (int page = 0; next != null; page++) {
      if (page == MOST_PAGES || !isBelow(base, next)) {
        throw RemoteServer.badGateway("pages beyond the allowed address, or too many");
      }
      if (!(server.get(next).orElse(null) instanceof Bundle bundle)) {
        throw RemoteServer.badGateway("no Bundle for a search");
      }
      bundle.getEntry().stream()
          .filter(BundleEntryComponent::hasResource)
          .filter(entry -> entry.getSearch().getMode() != Bundle.SearchEntryMode.OUTCOME)
          .map(BundleEntryComponent::getResource)
          .forEach(resources::add);
      next =
          bundle.getLink(Bundle.LINK_NEXT) == null
              ? null
              : bundle.getLink(Bundle.LINK_NEXT).getUrl();
    }
    return resources;
  }

  /** Servers page at their base ({@code base?…}) as well as below it. */
  private static boolean isBelow(URI base, String page) {
    return page.startsWith(base + "/") || page.startsWith(base + "?");
  }

  private static String strip(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
