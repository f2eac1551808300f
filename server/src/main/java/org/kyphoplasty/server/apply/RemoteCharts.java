package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
  private static final int BAD_GATEWAY = 502;
  private static final int MOST_PAGES = 50;
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private final FhirContext fhir;
  private final ApplyProperties limits;
  private final Duration patience;
  private final HttpClient http;

  RemoteCharts(FhirContext fhir, ApplyProperties limits) {
    this.fhir = fhir;
    this.limits = limits;
    this.patience = limits.timeout().compareTo(SHORTEST) < 0 ? SHORTEST : limits.timeout();
    this.http =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(patience).build();
  }

  /**
   * The patient with the resources of some types that are about the patient; empty if the other
   * server has no such patient.
   *
   * @throws ForbiddenOperationException if the address is not allowed
   * @throws UnclassifiedServerFailureException 502 if the other server does not answer as it should
   */
  Optional<Chart> read(Endpoint endpoint, IdType patient, Set<String> types) {
    Deadline deadline = Deadline.in(limits.timeout());
    URI base = allowed(endpoint.getAddress());
    Optional<Resource> found = get(endpoint, base + "/Patient/" + patient.getIdPart());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Resource>> resources = new HashMap<>();
    for (String type : types) {
      String search = "%s/%s?patient=%s".formatted(base, type, patient.getIdPart());
      deadline.check();
      resources.put(type, pages(endpoint, base, search));
    }
    if (!(found.get() instanceof Patient asked)
        || !patient.getIdPart().equals(asked.getIdElement().getIdPart())) {
      throw badGateway("another resource than the patient asked for");
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

  private List<Resource> pages(Endpoint endpoint, URI base, String first) {
    List<Resource> resources = new ArrayList<>();
    String next = first;
    for (int page = 0; next != null; page++) {
      if (page == MOST_PAGES || !isBelow(base, next)) {
        throw badGateway("pages beyond the allowed address, or too many");
      }
      if (!(get(endpoint, next).orElse(null) instanceof Bundle bundle)) {
        throw badGateway("no Bundle for a search");
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

  private Optional<Resource> get(Endpoint endpoint, String url) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(patience)
            .header("Accept", "application/fhir+json")
            .header("Prefer", "handling=strict");
    endpoint.getHeader().forEach(header -> addHeader(request, header.getValue()));
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return switch (response.statusCode()) {
        case 200 -> Optional.of((Resource) fhir.newJsonParser().parseResource(response.body()));
        case 404, 410 -> Optional.empty();
        default -> throw badGateway("status " + response.statusCode());
      };
    } catch (IOException | DataFormatException e) {
      throw badGateway("no FHIR resource");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw badGateway("an interruption");
    }
  }

  private static void addHeader(HttpRequest.Builder request, String header) {
    int colon = header.indexOf(':');
    if (colon > 0) {
      addHeader(request, header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }
  }

  private static void addHeader(HttpRequest.Builder request, String name, String value) {
    try {
      request.header(name, value);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("A header of the dataEndpoint cannot be sent");
    }
  }

  private static UnclassifiedServerFailureException badGateway(String what) {
    return new UnclassifiedServerFailureException(
        BAD_GATEWAY, "The dataEndpoint answered with " + what);
  }

  private static String strip(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
